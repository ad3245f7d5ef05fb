import { objectOf } from "./json-parts.ts";
import { isObject } from "./model.ts";
import type { Reader } from "./reader.ts";

const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reports and removes operations that are no objects, such as `post:` with nothing below it: they have no place of their own. */
export function checkOperations(reader: Reader): void {
  for (const item of Object.values(objectOf(reader.document.bundle.paths))) {
    if (!isObject(item)) continue;
    for (const verb of verbs.filter((each) => each in item && !isObject(item[each]))) {
      const message = `The operation ${verb} must be an object, with requestBody and responses. Fill it in, or remove it.`;
      reader.fail("operation", message, item, verb);
      delete item[verb];
    }
  }
}
