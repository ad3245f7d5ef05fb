import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { type Diagnostic, fatal, nameOf, unconventional } from "./diagnostic.ts";
import type { Json } from "./schema.ts";
import type { Shape } from "./shape.ts";
import { show } from "./show.ts";

/** What to say of a blank string: it counts as absent, so a required argument is rejected and an optional one left out. */
export function reviewBlank(
  method: MethodName,
  { types }: Shape,
  pointer: string,
  isRequired: boolean,
): Diagnostic {
  const name = nameOf(pointer);
  const kind = types.has("string") ? "a string with visible characters" : "a value";
  const fault = {
    rule: "empty-text",
    pointer,
    problem: `\`${name}\` is blank, which counts as absent.`,
    remedy: isRequired ? `Give \`${name}\` a value.` : "Give it a value or leave it out.",
    expected: kind,
    actual: "a blank string",
  };
  if (isRequired) return fatal(fault, method, "empty-text");
  return unconventional(fault, method, "empty-text");
}

/** What to say of a number or boolean that came as a string, as it would in a form. */
export function reviewScalar(
  method: MethodName,
  pointer: string,
  text: string,
  scalar: number | boolean,
): Diagnostic {
  const kind = typeof scalar === "number" ? "a number" : "true or false";
  const page = describeMethod(method).docs === null ? "The document" : "The page";
  const fault = {
    rule: "scalar-as-text",
    pointer,
    problem: `\`${nameOf(pointer)}\` is ${show(text)}, which is read as in a form. ${page} asks for ${kind}.`,
    remedy: `Write it without quotes: ${text}.`,
    expected: kind,
    actual: show(text),
  };
  return unconventional(fault, method, "scalars-as-text");
}

/** Whether a value is a string without any character that shows. */
export function isBlank(value: Json): boolean {
  return typeof value === "string" && value.trim() === "";
}
