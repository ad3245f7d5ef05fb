import { objectOf } from "./json-parts.ts";
import { isObject, type Json, type JsonObject } from "./model.ts";
import { besideOperations, keyOf, type Operation } from "./operations.ts";
import { unescapePointer } from "./reference.ts";
import { leadingTo, walk } from "./walk.ts";

/** The operations that contain, directly or through references, a part that cannot be represented. */
export function operationsToLeaveOut(
  bundle: JsonObject,
  operations: readonly Operation[],
  broken: ReadonlySet<object>,
): Set<string> {
  const components = objectOf(bundle.components);
  const parts = new Map<string, Finding>();
  for (const [section, named] of Object.entries(components)) {
    for (const [name, part] of Object.entries(objectOf(named)))
      parts.set(`#/components/${section}/${name}`, inspect(part, broken));
  }
  const unfit = leadingTo(
    parts,
    ({ isBroken }) => isBroken,
    ({ references }) => references,
  );
  const paths = objectOf(bundle.paths);
  const isUnfit = ({ isBroken, references }: Finding) =>
    isBroken || references.some((reference) => unfit.has(reference));
  // What is beside the operations of a path holds for all of them.
  const unfitPaths = new Set(
    Object.keys(paths).filter((path) => {
      const item = paths[path] ?? null;
      return broken.has(Object(item)) || isUnfit(inspect(besideOperations(item), broken));
    }),
  );
  const found = operations.filter(({ path, verb }) => {
    const operation = verb === undefined ? undefined : objectOf(paths[path])[verb];
    return unfitPaths.has(path) || isUnfit(inspect(operation ?? null, broken));
  });
  return new Set(found.map(keyOf));
}

/** The operations that are no methods as the document writes them, whether a part of theirs is at fault or one that they refer to. */
export function namesLeftOut(
  operations: readonly Operation[],
  kept: ReadonlySet<string>,
  prefix: string,
): string[] {
  return operations
    .filter((operation) => !kept.has(keyOf(operation)))
    .map(({ verb, path }) => [verb?.toUpperCase(), prefix + path].filter(Boolean).join(" "));
}

interface Finding {
  isBroken: boolean;
  references: string[];
}

function inspect(root: Json, broken: ReadonlySet<object>): Finding {
  const references = new Set<string>();
  let isBroken = false;
  for (const part of walk(root)) {
    isBroken ||= broken.has(part);
    if (isObject(part) && typeof part.$ref === "string") references.add(unescapePointer(part.$ref));
  }
  return { isBroken, references: [...references] };
}
