import { bodyFeatures } from "./body-features.ts";
import { directionFeatures } from "./direction-features.ts";
import { documentFeatures } from "./document-features.ts";
import type { Feature } from "./feature.ts";
import { nastyFeatures } from "./nasty-features.ts";
import { nastyYamlFeatures } from "./nasty-yaml-features.ts";
import { parameterFeatures } from "./parameter-features.ts";
import { referenceFeatures } from "./reference-features.ts";
import { schemaFeatures } from "./schema-features.ts";
import { valueFeatures } from "./value-features.ts";
import { versionFeatures } from "./version-features.ts";

/** Every feature, by what it is. */
export const features: Readonly<Record<string, Feature>> = {
  ...bodyFeatures,
  ...directionFeatures,
  ...documentFeatures,
  ...nastyFeatures,
  ...nastyYamlFeatures,
  ...parameterFeatures,
  ...referenceFeatures,
  ...schemaFeatures,
  ...valueFeatures,
  ...versionFeatures,
};
