import { createRequire } from "node:module";
import type * as module from "ajv/dist/2020.js";
import type standalone from "ajv/dist/standalone/index.js";

const require = createRequire(import.meta.url);

/** Ajv for JSON Schema 2020-12. It takes a tenth of a second to load, and a run that changes no schema has no use for it. */
export function ajv2020(): typeof module.Ajv2020 {
  return (require("ajv/dist/2020.js") as typeof module).Ajv2020;
}

/** What writes Ajv's validators as code. */
export function ajvStandalone(): typeof standalone.default {
  return (require("ajv/dist/standalone/index.js") as typeof standalone).default;
}
