import type { Diagnostic } from "@datacloud/validators";

/** What to do about a diagnostic of the gate, in one sentence. */
export function remedyOf(diagnostic: Diagnostic): string {
  const { rule, expected, suggestion, pointer } = diagnostic;
  const name = pointer === "" ? "it" : `\`${pointer.slice(1).replaceAll("/", ".")}\``;
  // Where the gate knows the very value to send, its sentence ends with it.
  const [, own] = /[.] ((?:Write it |Write "T" |Send [{"]).*)$/.exec(diagnostic.message) ?? [];
  if (own !== undefined) return own;
  if (suggestion !== undefined) return `Write \`${suggestion}\`.`;
  return remedies[rule]?.(name, expected) ?? `Send ${expected}.`;
}

const remedies: Readonly<Record<string, (name: string, expected: string) => string>> = {
  "missing-argument": (name, expected) => `Add ${name}: ${expected}.`,
  "depends-on": (_, expected) => `Send ${expected}.`,
  "unknown-argument": (name) => `Leave ${name} out.`,
  "null-argument": (name) => `Leave ${name} out.`,
  "empty-text": (name) => `Give ${name} a value or leave it out.`,
  "repeated-argument": () => "Give each argument once.",
  "query-and-body": () => "Give each argument once, in the query string or in the body.",
  "body-ignored": () => "Send the arguments in the query string, without a body.",
  "wrong-verb": (_, expected) => `Call it with ${expected}.`,
  "not-authed": () => "Send the header `Authorization: Bearer KEY`.",
  "not-json": () => "Write the body with a JSON library.",
  "not-an-object": () => "Send one JSON object with the arguments by name.",
  "text-encoding": () => "Send plain UTF-8 without a byte order mark.",
  "too-deep": () => "Send a flatter object.",
  "undocumented-form": (_, expected) => `Prefer the documented form: ${expected}.`,
  "either-or": (_, expected) => `Send ${expected}.`,
  "not-both": (_, expected) => `Send ${expected}.`,
  "unknown-method": () => "Compare the name with the list of methods.",
  "more-errors": () => "Mend the errors that are listed first.",
};
