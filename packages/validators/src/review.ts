import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { apiKeyNames, pointerAt } from "@datacloud/traffic";
import { isBlank, reviewBlank, reviewScalar } from "./blank.ts";
import { scalarOf, setOwn } from "./coerce.ts";
import {
  breach,
  type Diagnostic,
  type DiagnosticDraft,
  nameOf,
  subjectOf,
  unconventional,
} from "./diagnostic.ts";
import { createDiagnosticList, type DiagnosticList, listed } from "./diagnostic-list.ts";
import { withSuggestion } from "./fault-texts.ts";
import { arePlainlyWell, isPlainlyWell, isRounded } from "./plainly-well.ts";
import { isObject, type Json, type JsonObject, schemaOf } from "./schema.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { quoted, quotedNames, show } from "./show.ts";

const { header, start } = profile.key;

/** Arguments with optional nulls left out, and problems that their schema does not cover. */
export interface Review {
  arguments: JsonObject;
  diagnostics: Diagnostic[];
}

interface Reviewer {
  method: MethodName;
  findings: DiagnosticList;
  /** Names so far that no page documents. */
  unknown: number;
}

/** Checks what a JSON Schema does not say: unknown names, nulls, blank strings, rounded integers, repeated items. */
export function review(method: MethodName, given: JsonObject): Review {
  const shape = shapeOf(schemaOf(method, "arguments"));
  if (arePlainlyWell(given, shape)) return { arguments: given, diagnostics: [] };
  const reviewer: Reviewer = { method, findings: createDiagnosticList(), unknown: 0 };
  const reviewed = reviewObject(reviewer, given, shape, "");
  const more = reviewer.unknown - mostUnknown;
  if (more > 0) reviewer.findings.warn(() => furtherUnknown(method, more));
  return { arguments: reviewed, diagnostics: listed(method, reviewer.findings) };
}

function reviewValue(reviewer: Reviewer, value: Json, shape: Shape, pointer: string): Json {
  if (typeof value === "string") return reviewText(reviewer, value, shape, pointer);
  if (typeof value === "number") reviewNumber(reviewer, value, pointer);
  if (Array.isArray(value)) return reviewList(reviewer, value, shape, pointer);
  if (isObject(value) && shape.properties.size > 0) return reviewObject(reviewer, value, shape, pointer);
  return value;
}

function reviewObject(reviewer: Reviewer, object: JsonObject, shape: Shape, pointer: string): JsonObject {
  let result = object;
  for (const name of Object.keys(object)) {
    const value = object[name] as Json;
    const property = shape.properties.get(name);
    if (property && isPlainlyWell(value, property)) continue;
    if (!property) {
      if (!shape.isOpen) reviewUnknown(reviewer, shape, name, pointer, object);
      continue;
    }
    const isOmission = value === null && !property.types.has("null") && property.types.size > 0;
    if (isOmission && !shape.required.has(name)) {
      reviewer.findings.warn(() => optionalNull(reviewer.method, pointerAt(pointer, name)));
      result = without(result, name);
      continue;
    }
    if (isBlank(value) && property.types.size > 0) {
      const isRequired = shape.required.has(name);
      const blank = () => reviewBlank(reviewer.method, property, pointerAt(pointer, name), isRequired);
      if (isRequired) reviewer.findings.reject(blank);
      else {
        reviewer.findings.warn(blank);
        result = without(result, name);
      }
      continue;
    }
    const reviewed = reviewValue(reviewer, value, property, pointerAt(pointer, name));
    if (reviewed !== value) result = replaced(result, name, reviewed);
  }
  return result;
}

function reviewList(reviewer: Reviewer, items: Json[], shape: Shape, pointer: string): Json[] {
  const { items: itemShape, uniqueBy } = shape;
  if (uniqueBy !== undefined) reviewUnique(reviewer, items, uniqueBy, pointer);
  if (!itemShape) return items;
  const reviewed = items.map((item, index) =>
    reviewValue(reviewer, item, itemShape, pointerAt(pointer, index)),
  );
  if (reviewed.every((item, index) => item === items[index])) return items;
  return reviewed;
}

function reviewText(reviewer: Reviewer, text: string, shape: Shape, pointer: string): Json {
  const { method, findings } = reviewer;
  if (isBlank(text)) {
    const isFree = shape.types.has("string") && !shape.isFormedText && !shape.hasMinLength;
    if (isFree) findings.warn(() => reviewBlank(method, shape, pointer, false));
    return text;
  }
  const scalar = scalarOf(text, shape);
  if (scalar === undefined) return text;
  findings.warn(() => reviewScalar(method, pointer, text, scalar));
  return scalar;
}

function reviewNumber({ method, findings }: Reviewer, value: number, pointer: string): void {
  if (isRounded(value)) findings.warn(() => roundedInteger(method, value, pointer));
}

function roundedInteger(method: MethodName, value: number, pointer: string): Diagnostic {
  const problem = `\`${nameOf(pointer)}\` is beyond 2^53 - 1, so JSON readers round it.`;
  const fault = {
    rule: "integer-size",
    pointer,
    problem,
    remedy: "Send an integer up to 2^53 - 1.",
    message: problem,
    expected: "an integer up to 2^53 - 1",
    actual: show(value),
  };
  return unconventional(fault, method, "integer-size");
}

/** The name that tells items apart may stand once. */
function reviewUnique(
  { method, findings }: Reviewer,
  items: readonly Json[],
  name: string,
  pointer: string,
): void {
  const seen = new Set<Json | undefined>();
  for (const [index, item] of items.entries()) {
    const value = isObject(item) ? item[name] : undefined;
    if (value !== undefined && seen.has(value))
      findings.reject(() => repeatedItem(method, pointerAt(pointerAt(pointer, index), name), name, value));
    seen.add(value);
  }
}

function repeatedItem(method: MethodName, pointer: string, name: string, value: Json): Diagnostic {
  const fault = {
    rule: "repeated-item",
    pointer,
    problem: `\`${nameOf(pointer)}\` has the value ${show(value)} twice.`,
    remedy: `Give each item its own \`${name}\`.`,
    expected: `one item for each \`${name}\``,
    actual: show(value),
  };
  return breach(fault, method, { level: "documented", sources: [] });
}

/** Unknown names beyond this are not worth a sentence each. */
const mostUnknown = 50;

function reviewUnknown(
  reviewer: Reviewer,
  shape: Shape,
  name: string,
  pointer: string,
  object: JsonObject,
): void {
  reviewer.unknown += 1;
  if (reviewer.unknown > mostUnknown) return;
  // A name that is given already is not the one that was meant.
  const free = [...shape.properties.keys()].filter((known) => !Object.hasOwn(object, known));
  reviewer.findings.warn(() => unknownName(reviewer.method, shape, name, pointer, free));
}

function unknownName(
  method: MethodName,
  shape: Shape,
  name: string,
  pointer: string,
  free: readonly string[],
): Diagnostic {
  const place = pointerAt(pointer, name);
  const owner = subjectOf(pointer, method);
  const known = [...shape.properties.keys()];
  const draft: DiagnosticDraft = {
    rule: "unknown-argument",
    pointer: place,
    problem: `\`${nameOf(place)}\` is not documented for ${owner} and has no known effect.`,
    remedy: "Leave it out.",
    expected: known.length > 0 ? `one of ${quotedNames(known, "or")}` : "no argument",
    actual: `the name ${quoted(name)}`,
  };
  if (pointer === "" && apiKeyNames.has(name.toLowerCase())) {
    draft.problem = `The key does not belong in \`${name}\`.`;
    draft.remedy = `Send it in the header: \`${header}: ${start}KEY\`.`;
    draft.expected = "the key in the header";
    return unconventional(draft, method, "unknown-arguments");
  }
  return unconventional(withSuggestion(draft, name, free), method, "unknown-arguments");
}

function furtherUnknown(method: MethodName, count: number): Diagnostic {
  const problem = `${count} more names are not documented for ${method}.`;
  const fault = {
    rule: "unknown-argument",
    problem,
    remedy: "Leave them out.",
    message: problem,
    expected: "documented names",
    actual: `${count} more`,
  };
  return unconventional(fault, method, "unknown-arguments");
}

function optionalNull(method: MethodName, pointer: string): Diagnostic {
  const name = nameOf(pointer);
  const fault = {
    rule: "null-argument",
    pointer,
    problem: `\`${name}\` is null, which no page of ${describeMethod(method).family} documents.`,
    remedy: "Leave it out instead.",
    expected: "a value, or no argument",
    actual: "null",
  };
  return unconventional(fault, method, "null-arguments");
}

function without(object: JsonObject, name: string): JsonObject {
  const { [name]: _, ...rest } = object;
  return rest;
}

function replaced(object: JsonObject, name: string, value: Json): JsonObject {
  const copy = { ...object };
  setOwn(copy, name, value);
  return copy;
}
