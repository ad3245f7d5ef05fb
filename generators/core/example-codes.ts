import { objectOf, ownOf, text } from "./json-parts.ts";
import type { ReadMethod } from "./method.ts";
import type { Json, MethodError, Profile } from "./model.ts";
import type { Reader } from "./reader.ts";
import { responseExamples } from "./scenario.ts";

/**
 * The method with the codes of its failures' examples, for documents whose schemas list none. What the document says of a
 * response is what it says of the code.
 */
export function withExampleCodes(reader: Reader, read: ReadMethod, failure: Profile["failure"]): ReadMethod {
  const { method, operation } = read;
  if (method.errors.length > 0 || failure.isStatus) return read;
  const descriptions = new Map(read.descriptions);
  const errors: MethodError[] = [];
  for (const { status, example, description } of responseExamples(reader, operation)) {
    const code = status >= 300 ? codeIn(example.value, failure) : undefined;
    if (code === undefined || errors.some((error) => error.code === code)) continue;
    errors.push({ code, evidence: method.evidence });
    if (!descriptions.has(code) && description !== "") descriptions.set(code, sentence(description));
  }
  return { ...read, method: { ...method, errors }, descriptions };
}

/**
 * The codes that all methods share, where the document states none and knows none of the usual ones: those that most examples of
 * a rejected key, and of a rejected request, show.
 */
export function sharedCodes(reader: Reader, read: readonly ReadMethod[], profile: Profile): Profile["codes"] {
  const { bundle } = reader.document;
  const stated = objectOf(objectOf(bundle["x-toolkit"]).codes);
  const known = new Set(read.flatMap(({ method }) => method.errors.map(({ code }) => code)));
  const { key, refused } = profile.statuses;
  const ofKeys = new Set(["noKey", "unknownKey", "inactiveKey"]);
  const [keyCode, otherCode] = [key, refused].map((status) =>
    mostShown(reader, read, profile.failure, status),
  );
  const entries = Object.entries(profile.codes).map(([name, code]) => {
    const isStated = Object.hasOwn(stated, name);
    const shown = [otherCode, keyCode][Number(ofKeys.has(name))];
    if (isStated || known.has(code)) return [name, code];
    return [name, shown ?? code];
  });
  return Object.fromEntries(entries) as Profile["codes"];
}

function mostShown(
  reader: Reader,
  read: readonly ReadMethod[],
  failure: Profile["failure"],
  status: number,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { operation } of read) {
    for (const example of responseExamples(reader, operation)) {
      if (example.status !== status) continue;
      const code = codeIn(example.example.value, failure);
      if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function codeIn(body: Json | undefined, { within, code }: Profile["failure"]): string | undefined {
  const path = [...(within === "" ? [] : within.split(".")), code];
  const value = path.reduce<Json | undefined>((inner, name) => ownOf(objectOf(inner), name), body);
  return text(value) || undefined;
}

function sentence(description: string): string {
  if (/[.!?]$/.test(description.trim())) return description.trim();
  return `${description.trim()}.`;
}
