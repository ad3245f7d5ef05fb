import type { conventions } from "./generated/conventions.ts";

export { conventions } from "./generated/conventions.ts";
export type { Convention } from "./method-description.ts";

/** The id of a convention, for example `arguments-in-query`. */
export type ConventionId = keyof typeof conventions;
