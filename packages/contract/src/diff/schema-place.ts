import type { ChangeLevel, JsonObject, Recorder } from "./change.ts";

/** Where a pair of schemas stands. */
export interface SchemaPlace {
  recorder: Recorder;
  documents: readonly [JsonObject, JsonObject];
  method: string;
  side: "request" | "response";
  /** How a field is called, such as `Argument` or `Response field`. */
  noun: string;
  /** The field's path; empty at the root. */
  field: string;
  /** Whether any string is taken beside the values that are listed. */
  isOpen?: boolean;
  depth: number;
}

/** Records a change. `narrower` and `wider` are about the values that are allowed. */
export function note(
  place: SchemaPlace,
  effect: "narrower" | "wider" | "other" | ChangeLevel,
  kind: string,
  what: string,
): void {
  const { recorder, method, side, noun, field } = place;
  const sentence = field === "" ? `${noun}s ${plural(what)}` : `${noun} \`${field}\` ${what}`;
  recorder.add({ level: levelOf(effect, place), side, kind, method, field, text: `${sentence}.` });
}

/** What it means that a part must be there, or may be absent: for a request, for the values, and in words. */
export const presence = {
  true: { level: "breaking", effect: "narrower", word: "required", now: "now", mark: "-required" },
  false: { level: "additive", effect: "wider", word: "optional", now: "no longer", mark: "" },
} as const;

/** The path of a field within that of a place. */
export function fieldWithin({ field }: SchemaPlace, name: string): string {
  if (field === "") return name;
  return `${field}.${name}`;
}

const verbs = [
  ["has", "have"],
  ["is", "are"],
  ["takes", "take"],
] as const;

/** What is said of one field, said of all of them. */
function plural(what: string): string {
  for (const start of ["", "now ", "no longer "])
    for (const [one, many] of verbs)
      if (what.startsWith(`${start}${one} `)) return start + many + what.slice(start.length + one.length);
  return what;
}

const levels = {
  narrower: { request: "breaking", response: "additive" },
  wider: { request: "additive", response: "breaking" },
  other: { request: "breaking", response: "breaking" },
} as const;

/** What an effect means for programs, by the way the values go. */
export function levelOf(
  effect: "narrower" | "wider" | "other" | ChangeLevel,
  { side }: SchemaPlace,
): ChangeLevel {
  if (effect === "narrower" || effect === "wider" || effect === "other") return levels[effect][side];
  return effect;
}
