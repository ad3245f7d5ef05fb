import { alternatives } from "../core/assumptions/alternatives.ts";
import { checkAssumptions } from "../core/assumptions/assumptions.ts";
import type { Namespace } from "../core/namespace.ts";
import {
  type ControlContext,
  type ControlResult,
  done,
  failInput,
  type Route,
  withNamespaces,
} from "./context.ts";

/** Shows and sets what namespaces assume in place of the sandbox's assumptions. */
export const assumptionRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: "/assumptions",
    run: withNamespaces((namespaces) => {
      const assumed = namespaces.map(({ name, assumptions }) => ({
        namespace: name,
        assumed: assumptions.all(),
      }));
      return done({ assumptions: assumed, alternatives });
    }),
  },
  { verb: "PUT", path: "/assumptions", run: withNamespaces(setAssumptions) },
];

function setAssumptions(namespaces: readonly Namespace[], { body }: ControlContext): ControlResult {
  const { assumed } = body;
  const message = checkAssumptions(assumed);
  if (message !== undefined) return failInput(message);
  for (const { assumptions } of namespaces) assumptions.set(assumed as Record<string, string>);
  return done({ assumptions: namespaces.map(({ name }) => ({ namespace: name, assumed })) });
}
