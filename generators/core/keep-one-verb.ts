import { isObject, type JsonObject } from "./model.ts";
import type { Reader } from "./reader.ts";

/** The verbs of which a path keeps the first: a POST takes all that a GET does. */
const preferred = ["post", "get", "put", "patch", "delete"];

/** A path is one method: leaves out the other operations of a path that has several, and reports them. */
export function keepOneVerb(reader: Reader, paths: JsonObject): void {
  for (const [path, value] of Object.entries(paths)) {
    const item = isObject(value) ? reader.resolve(value) : {};
    const [kept, ...others] = preferred.filter((verb) => verb in item);
    for (const verb of others) {
      const message = `The path ${path} has ${kept} and ${verb}. The ${kept} is used. Give the ${verb} a path of its own.`;
      reader.fail("method-verb", message, item, verb);
      delete item[verb];
    }
  }
}
