import { describeShape } from "./describe-shape.ts";
import { documentFacts, type FieldFacts, type MethodFacts } from "./document-facts.ts";
import type { Json, JsonObject } from "./json-value.ts";

/** One difference between two documents. */
export interface Change {
  method: string;
  /** Whether a caller that was right before is wrong now; perhaps, where values were narrowed, widened or both. */
  isBreaking: boolean | "perhaps";
  text: string;
}

/** What changed from one document to another, method by method, breaking changes first. */
export function changes(before: JsonObject, after: JsonObject): Change[] {
  const old = documentFacts(before);
  const now = documentFacts(after);
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.flatMap((method) => {
    const found = methodChanges(old.get(method), now.get(method)).map((change) => ({ method, ...change }));
    return [
      ...found.filter(({ isBreaking }) => isBreaking !== false),
      ...found.filter(({ isBreaking }) => isBreaking === false),
    ];
  });
}

type Found = Omit<Change, "method">;

function methodChanges(old: MethodFacts | undefined, now: MethodFacts | undefined): Found[] {
  if (!now) return [{ isBreaking: true, text: "Removed." }];
  if (!old) return [{ isBreaking: false, text: "Added." }];
  return [
    ...(old.verb === now.verb
      ? []
      : [{ isBreaking: true, text: `Verb: now ${now.verb}; before ${old.verb}.` }]),
    ...(old.deprecated || !now.deprecated ? [] : [{ isBreaking: false, text: "Deprecated." }]),
    ...(old.evidence === now.evidence
      ? []
      : [{ isBreaking: false, text: `Evidence: now ${now.evidence}; before ${old.evidence}.` }]),
    ...repeatChanges(old, now),
    ...listChanges(old.encodings, now.encodings, (name) => `Encoding \`${name}\``, true),
    ...fieldChanges(old.arguments, now.arguments, "Argument"),
    ...answerChanges(old.answer, now.answer),
    ...listChanges(old.codes, now.codes, (name) => `Error code \`${name}\``, false),
  ];
}

function repeatChanges(old: MethodFacts, now: MethodFacts): Found[] {
  if (old.repeat === now.repeat) return [];
  return [
    { isBreaking: now.repeat === "never", text: `Safe to retry: now ${now.repeat}; before ${old.repeat}.` },
  ];
}

function listChanges(
  old: readonly string[],
  now: readonly string[],
  name: (item: string) => string,
  isRemovalBreaking: boolean,
): Found[] {
  return [
    ...old
      .filter((item) => !now.includes(item))
      .map((item) => ({ isBreaking: isRemovalBreaking, text: `${name(item)} removed.` })),
    ...now
      .filter((item) => !old.includes(item))
      .map((item) => ({ isBreaking: false, text: `${name(item)} added.` })),
  ];
}

type Fields = ReadonlyMap<string, FieldFacts>;

function fieldChanges(old: Fields, now: Fields, kind: string): Found[] {
  const names = [...new Set([...old.keys(), ...now.keys()])].filter((name) => !isInside(name, old, now));
  return names.flatMap((name) => fieldChange(`${kind} \`${name}\``, old.get(name), now.get(name)));
}

/** Whether a field came or went with the one around it, which is said already. */
function isInside(name: string, old: Fields, now: Fields): boolean {
  const around = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  return around !== "" && (!old.has(around) || !now.has(around));
}

function fieldChange(name: string, old: FieldFacts | undefined, now: FieldFacts | undefined): Found[] {
  if (!now) return [{ isBreaking: true, text: `${name} removed.` }];
  if (!old)
    return [{ isBreaking: now.isRequired, text: `${name} added${now.isRequired ? ", required" : ""}.` }];
  return [
    ...(old.isRequired === now.isRequired
      ? []
      : [
          {
            isBreaking: now.isRequired,
            text: `${name} is ${now.isRequired ? "now" : "no longer"} required.`,
          },
        ]),
    ...(old.shape === now.shape
      ? []
      : [{ isBreaking: "perhaps" as const, text: `${name}: ${shapeChange(old.shape, now.shape)}.` }]),
    ...(old.evidence === now.evidence
      ? []
      : [{ isBreaking: false, text: `${name}: evidence now ${now.evidence}; before ${old.evidence}.` }]),
  ];
}

/** What a field takes now, and what it took before. */
function shapeChange(old: string, now: string): string {
  const [before, after] = [old, now].map((shape) => describeShape(JSON.parse(shape) as Json));
  // Two schemas may read alike and still differ, in a way that there are no words for.
  if (before !== after) return `now ${after}; before ${before}`;
  return `now \`${now.replaceAll("`", "'")}\`; before \`${old.replaceAll("`", "'")}\``;
}

/** A response field that is no longer certain breaks its reader; one that is added does not. */
function answerChanges(old: Fields, now: Fields): Found[] {
  return fieldChanges(old, now, "Response field").map((change) => ({
    text: change.text,
    isBreaking:
      /removed|no longer required/.test(change.text) || (change.isBreaking === "perhaps" && "perhaps"),
  }));
}
