import { objectOf } from "./json-parts.ts";
import { methodVerbs, verbs } from "./keywords.ts";
import { isObject, type Json, type JsonObject } from "./model.ts";
import { nameOfTemplate } from "./path-template.ts";
import type { Reader } from "./reader.ts";
import { capitalize } from "./text.ts";

/** An operation of the document: one verb of one path. */
export interface Operation {
  path: string;
  /** In lower case; nothing where a path has no operation. */
  verb: string | undefined;
  /** Whether the path has an operation before it. */
  isFurther: boolean;
}

/** What names an operation among all of a document. */
export function keyOf({ verb, path }: Pick<Operation, "verb" | "path">): string {
  return `${verb?.toLowerCase()} ${path}`;
}

/** The name of the method that an operation is: its path, and its verb where the path has another before it. */
export function nameOf({ path, verb = "", isFurther }: Operation): string {
  const name = nameOfTemplate(path).slice(1);
  if (isFurther) return name + capitalize(verb);
  return name;
}

/** All operations of a document. A path without one stands for itself, so that it can be reported. */
export function operationsOf(reader: Pick<Reader, "resolve">, paths: JsonObject): Operation[] {
  return Object.entries(paths).flatMap(([path, value]): Operation[] => {
    const item = isObject(value) ? reader.resolve(value) : {};
    const own = verbs.filter((verb) => verb in item);
    if (own.length === 0) return [{ path, verb: undefined, isFurther: false }];
    return own.map((verb, index) => ({ path, verb, isFurther: index > 0 }));
  });
}

/** The operations of a document as they stand in it. */
export function operationObjects(bundle: JsonObject): JsonObject[] {
  const entries = Object.values(objectOf(bundle.paths)).flatMap((item) => Object.entries(objectOf(item)));
  return entries.flatMap(([key, value]) => (verbs.includes(key) && isObject(value) ? [value] : []));
}

/** Reports and removes operations that are no objects, such as `post:` with nothing below it: they have no place of their own. */
export function checkOperations(reader: Reader): void {
  for (const item of Object.values(objectOf(reader.document.bundle.paths)).filter(isObject)) {
    for (const verb of verbs.filter((each) => each in item && !isObject(item[each]))) {
      const message = `The operation ${verb} must be an object, with requestBody and responses. Fill it in, or remove it.`;
      reader.fail("operation", message, item, verb);
      delete item[verb];
    }
  }
}

/** What a path has beside its operations. */
export function besideOperations(item: Json): Json {
  if (!isObject(item)) return item;
  return Object.fromEntries(Object.entries(item).filter(([key]) => !verbs.includes(key)));
}

/** Whether a method can have a verb. */
export function isMethodVerb(verb: string | undefined): verb is string {
  return verb !== undefined && methodVerbs.includes(verb);
}

/** What is left out of the methods is left out of the published document too. */
export function keepOnly(paths: JsonObject, kept: ReadonlySet<string>): void {
  for (const [path, value] of Object.entries(paths)) {
    const item = objectOf(value);
    for (const verb of verbs) if (!kept.has(keyOf({ verb, path }))) delete item[verb];
    if (!methodVerbs.some((verb) => verb in item)) delete paths[path];
  }
}
