import { objectsOf, present, text } from "./json-parts.ts";
import type { Evidence, Json, Schema } from "./model.ts";
import { dereference } from "./object-schema.ts";
import { evidenceOf, exampleIn } from "./schema-parts.ts";

/** What a person should know of a property: its description, limits, default, evidence and an example. */
export function describe(schemas: ReadonlyMap<string, Schema>, schema: Schema): string[] {
  const resolved = dereference(schemas, schema);
  const prose = text(resolved.description);
  const notes = present(prose, limits(resolved), defaultOf(resolved), evidenceNote(evidenceOf(resolved)));
  const example = exampleIn(resolved);
  const lines = notes.flatMap((note) => wrap(note));
  return present(
    ...lines,
    resolved.deprecated === true && "@deprecated",
    example !== undefined && `@example ${JSON.stringify(example)}`,
  );
}

/** What the parts of an object schema ask of several properties at once, each in a sentence with its evidence. */
export function conditions(schemas: ReadonlyMap<string, Schema>, schema: Schema): string[] {
  const { allOf } = dereference(schemas, schema);
  const parts = objectsOf(allOf).filter((part) => !("properties" in part));
  return parts.flatMap((part) => {
    const { description } = part;
    if (typeof description === "string")
      return [`${description.trim()} ${evidenceNote(evidenceOf(part))}`.trim()];
    return [];
  });
}

/** Lengths and bounds in words. */
export function limits(schema: Schema): string {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = schema;
  const parts = present(
    range(minLength, maxLength, "characters"),
    range(minimum, maximum, ""),
    range(minItems, maxItems, "items"),
  );
  if (parts.length > 0) return `Limits: ${parts.join(", ")}.`;
  return "";
}

/** Bounds in words: `at least 1 character`; nothing where there are none. */
export function range(low: Json | undefined, high: Json | undefined, unit: string): string {
  if (low === undefined && high === undefined) return "";
  const noun = (high ?? low) === 1 ? unit.replace(/s$/, "") : unit;
  return present(rangeWords(low, high), noun).join(" ");
}

function rangeWords(low: Json | undefined, high: Json | undefined): string {
  if (high === undefined) return `at least ${low}`;
  if (low === undefined) return `at most ${high}`;
  return `${low} to ${high}`;
}

function defaultOf(schema: Schema): string {
  if (schema.default === undefined) return "";
  return `Default: \`${JSON.stringify(schema.default)}\`.`;
}

/** How something is known that is not documented. */
export function evidenceNote(evidence: Evidence | null): string {
  if (evidence === null || evidence.level === "documented") return "";
  return `Evidence: ${evidence.level} (${evidence.sources.join(", ")}).`;
}

/** Lines of at most 110 characters. Single line breaks join, empty lines stay. */
export function wrap(prose: string, width = 110): string[] {
  return prose.split(/\n(?:[ \t]*\n)+/).flatMap((paragraph, index) => {
    const lines: string[] = index > 0 ? [""] : [];
    let line = "";
    for (const word of paragraph.split(/\s+/)) {
      if (line !== "" && line.length + word.length + 1 > width) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line].map(escapeTag);
  });
}

/** Prose that begins with `@` is no tag, such as the word @deprecated. */
function escapeTag(line: string): string {
  if (line.startsWith("@")) return `\\${line}`;
  return line;
}
