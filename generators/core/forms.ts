import { objectsOf, present } from "./json-parts.ts";
import { isObject, type Schema } from "./model.ts";
import { asSchemas, hasConstraints, isDemand, partsOf, referenceName } from "./object-schema.ts";
import { recursiveNames } from "./recursive.ts";

type Schemas = ReadonlyMap<string, Schema>;

/** A schema that no value meets. */
export function isNothing({ not }: Schema): boolean {
  return not === true || (isObject(not) && Object.keys(not).length === 0);
}

/** What is laid together with a schema that contains itself stays a name, since laid open it has no end. */
export function recursiveParts(schemas: Schemas, schema: Schema): Schema[] | undefined {
  const recursive = recursiveNames(schemas);
  const { allOf, $ref, ...own } = schema;
  const below = objectsOf(allOf);
  const parts = $ref === undefined ? below : [{ $ref }, ...below];
  const isRecursive = parts.some((part) => recursive.has(referenceName(part) ?? ""));
  if (isRecursive) return present(...parts, hasConstraints(own) && own);
  return undefined;
}

/** The forms that a value may take: branches that are more than a demand for names. */
export function formsOf(schemas: Schemas, schema: Schema): Schema[][] {
  const lists = partsOf(schemas, schema, 0).flatMap(({ anyOf, oneOf }) => [anyOf, oneOf]);
  return lists.flatMap((list) => {
    const branches = asSchemas(list);
    if (branches.some((branch) => !isDemand(branch))) return [branches];
    return [];
  });
}

/** Whether an object schema has forms that its properties do not tell. */
export function hasForms(schemas: Schemas, schema: Schema): boolean {
  return formsOf(schemas, schema).length > 0 || recursiveParts(schemas, schema) !== undefined;
}
