import { browserPlaces } from "./browsers.ts";
import { bundlerPlaces } from "./bundlers.ts";
import { typesPlaces } from "./compilers.ts";
import { edgePlaces } from "./edges.ts";
import { modulePlaces } from "./modules.ts";
import type { Place } from "./place.ts";
import { runtimePlaces } from "./runtimes.ts";
import { testRunnerPlaces } from "./test-runners.ts";

/** Every place of the table, in its order. */
export const places: readonly Place[] = [
  ...runtimePlaces,
  ...edgePlaces,
  ...browserPlaces,
  ...bundlerPlaces,
  ...testRunnerPlaces,
  ...modulePlaces,
  ...typesPlaces,
];
