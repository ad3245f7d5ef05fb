import { text } from "./json-parts.ts";
import type { ReadMethod } from "./method.ts";
import { isObject, type Json, type MethodError, type Profile } from "./model.ts";
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

function codeIn(body: Json | undefined, { within, code }: Profile["failure"]): string | undefined {
  const path = [...(within === "" ? [] : within.split(".")), code];
  const value = path.reduce<Json | undefined>(
    (inner, name) => (isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    body,
  );
  return text(value) || undefined;
}

function sentence(description: string): string {
  if (/[.!?]$/.test(description.trim())) return description.trim();
  return `${description.trim()}.`;
}
