import { unsupportedName } from "./check-support.ts";
import { objectOf, text } from "./json-parts.ts";
import { isObject, type Json, type JsonObject } from "./model.ts";
import type { Reader } from "./reader.ts";

const places = new Set(["query", "header", "path", "cookie"]);

/** Reports parameters that are none: what is no object, has no name or no place, or stands in a list twice. */
export function checkParameters(reader: Reader): void {
  const { paths } = reader.document.bundle;
  for (const item of Object.values(objectOf(paths))) {
    if (!isObject(item)) continue;
    for (const holder of [item, ...Object.values(item).filter(isObject)]) checkList(reader, holder);
  }
}

function checkList(reader: Reader, holder: JsonObject): void {
  const list = holder.parameters;
  if (list === undefined) return;
  if (!Array.isArray(list)) {
    reader.fail("parameter", "The parameters must be a list.", holder, "parameters");
    return;
  }
  const known = new Set<string>();
  for (const [index, value] of list.entries()) {
    const fault = faultOf(reader, value, known);
    if (fault) reader.fail("parameter", fault, list, String(index));
  }
}

function faultOf(reader: Reader, value: Json, known: Set<string>): string | undefined {
  if (!isObject(value)) return "A parameter must be an object.";
  const parameter = reader.resolve(value);
  // A reference that leads nowhere, or in a circle, has been reported.
  if (parameter.$ref !== undefined || reader.document.broken.has(value)) return undefined;
  const name = text(parameter.name);
  const place = text(parameter.in);
  if (name === "") return "A parameter needs a name, which is a string.";
  if (name === "__proto__") return unsupportedName;
  if (!places.has(place)) return `The parameter ${name} must be in query, header, path or cookie.`;
  if (place === "header" && !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    return `No header can have the name ${name}. Use letters, digits and dashes.`;
  const identity = `${place} ${name}`;
  if (known.has(identity)) return `The parameter ${name} is listed twice. Keep one of them.`;
  known.add(identity);
  return undefined;
}
