/** The parts that are there: what is absent, false or empty is left out. */
export function present<Part>(...parts: readonly (Part | false | null | undefined | "")[]): Part[] {
  return parts.filter((part): part is Part => part !== false && part != null && part !== "");
}
