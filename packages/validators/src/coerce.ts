import { pointerAt } from "@datacloud/traffic";
import type { FormNode } from "./form-tree.ts";
import { deepestJson, scanJson } from "./scan-json.ts";
import type { Json, JsonObject } from "./schema.ts";
import type { Shape } from "./shape.ts";

/** Says that a name that is not a list came more than once. */
export type OnRepeat = (pointer: string) => void;

/** Gives the texts of a form the types that the schema asks for. What does not fit stays a text, for validation to report. */
export function coerce(node: FormNode, shape: Shape | undefined, pointer: string, onRepeat: OnRepeat): Json {
  const { texts, children, items } = node;
  const forms = [texts.length > 0, children.size > 0, items.length > 0].filter(Boolean).length;
  if (forms > 1) onRepeat(pointer);
  if (children.size > 0) return coerceChildren(children, shape, pointer, onRepeat);
  const isList = shape?.types.has("array") ?? false;
  if (items.length > 0) {
    const all = isList ? [...texts.map(textNode), ...items] : items;
    return all.map((item, index) => coerce(item, shape?.items, pointerAt(pointer, index), onRepeat));
  }
  if (texts.length > 1 && isList) {
    return texts.map((text, index) =>
      coerce(textNode(text), shape?.items, pointerAt(pointer, index), onRepeat),
    );
  }
  if (texts.length > 1) onRepeat(pointer);
  return coerceText(texts.at(-1) ?? "", shape);
}

function textNode(text: string): FormNode {
  return { texts: [text], children: new Map(), items: [] };
}

function coerceChildren(
  children: FormNode["children"],
  shape: Shape | undefined,
  pointer: string,
  onRepeat: OnRepeat,
): Json {
  const names = [...children.keys()];
  const isNumbered = names.every((name) => /^\d{1,6}$/.test(name));
  if (isNumbered && shape?.types.has("array") && !shape.types.has("object")) {
    const ordered = names.sort((left, right) => Number(left) - Number(right));
    return ordered.map((name, index) =>
      coerce(children.get(name) ?? textNode(""), shape.items, pointerAt(pointer, index), onRepeat),
    );
  }
  const object: JsonObject = {};
  for (const [name, node] of children) {
    setOwn(object, name, coerce(node, shape?.properties.get(name), pointerAt(pointer, name), onRepeat));
  }
  return object;
}

/** Sets a property of any name; plain assignment would change the prototype where the name is `__proto__`. */
export function setOwn(object: JsonObject, name: string, value: Json): void {
  if (name !== "__proto__") object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** One text as the first of the schema's types that it can be. */
function coerceText(text: string, shape: Shape | undefined): Json {
  if (!shape) return text;
  const { types, weakTypes } = shape;
  const isText = types.has("string");
  if (text.trim() === "") return text;
  if (types.has("null") && text === "null" && (!isText || shape.isFormedText)) return null;
  if (types.has("boolean") && !isText && (text === "true" || text === "false")) return text === "true";
  const prefersText =
    isText && !weakTypes.has("string") && (weakTypes.has("integer") || weakTypes.has("number"));
  const number = prefersText ? undefined : readNumber(text, shape);
  if (number !== undefined) return number;
  const structure = readStructure(text, shape);
  if (structure !== undefined) return structure;
  if (types.has("array") && !isText) return [coerceText(text, shape.items)];
  return text;
}

/**
 * The number or boolean that a string stands for, where the schema takes no string: what the string would be in a form.
 * Nothing where it stands for neither.
 */
export function scalarOf(text: string, shape: Shape): number | boolean | undefined {
  const { types } = shape;
  if (types.has("string")) return undefined;
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  return readNumber(text, shape);
}

/** A number, where the schema takes one and the text is its plain decimal form. */
function readNumber(text: string, { types }: Shape): number | undefined {
  const isDecimal = types.has("number") && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
  const isInteger = (types.has("integer") || types.has("number")) && /^-?\d+$/.test(text);
  if (!isInteger && !isDecimal) return undefined;
  const number = Number(text);
  if (isInteger && !Number.isSafeInteger(number) && !types.has("number")) return undefined;
  // Where a text is as good, "007" and "1.50" are texts.
  if (types.has("string") && String(number) !== text) return undefined;
  if (Number.isFinite(number)) return number;
  return undefined;
}

/** A list or an object written as JSON text. Where a text is allowed too, the object must look like the schema's. */
function readStructure(text: string, shape: Shape): Json | undefined {
  const first = text.trimStart()[0];
  const isCandidate =
    (first === "[" && shape.types.has("array")) || (first === "{" && shape.types.has("object"));
  if (!isCandidate || scanJson(text, deepestJson).depth > deepestJson) return undefined;
  try {
    const value = JSON.parse(text) as Json[] | JsonObject;
    if (Array.isArray(value)) return value;
    const fits = [...shape.required].every((name) => Object.hasOwn(value, name));
    if (!shape.types.has("string") || fits) return value;
    return undefined;
  } catch {
    return undefined;
  }
}
