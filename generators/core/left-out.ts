import { objectOf } from "./json-parts.ts";
import { isObject, type Json, type JsonObject } from "./model.ts";
import { pushAll } from "./push-all.ts";
import { unescapePointer } from "./reference.ts";

/** The paths whose operations contain, directly or through references, a part that cannot be represented. */
export function pathsToLeaveOut(bundle: JsonObject, broken: ReadonlySet<object>): Set<string> {
  const components = objectOf(bundle.components);
  const parts = new Map<string, Finding>();
  for (const [section, named] of Object.entries(components)) {
    for (const [name, part] of Object.entries(objectOf(named)))
      parts.set(`#/components/${section}/${name}`, inspect(part, broken));
  }
  const unfit = spread(parts);
  const paths = objectOf(bundle.paths);
  const found = Object.entries(paths).filter(([, item]) => {
    const { isBroken, references } = inspect(item, broken);
    return isBroken || references.some((reference) => unfit.has(reference));
  });
  return new Set(found.map(([path]) => path));
}

interface Finding {
  isBroken: boolean;
  references: string[];
}

function inspect(root: Json, broken: ReadonlySet<object>): Finding {
  const references = new Set<string>();
  let isBroken = false;
  const stack: Json[] = [root];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (typeof part !== "object" || part === null) continue;
    isBroken ||= broken.has(part);
    if (isObject(part) && typeof part.$ref === "string") references.add(unescapePointer(part.$ref));
    pushAll(stack, Object.values(part));
  }
  return { isBroken, references: [...references] };
}

/** Goes from the broken components to those that refer to them, each once. */
function spread(parts: ReadonlyMap<string, Finding>): Set<string> {
  const users = new Map<string, string[]>();
  for (const [name, { references }] of parts) {
    for (const reference of references) users.set(reference, [...(users.get(reference) ?? []), name]);
  }
  const unfit = new Set<string>();
  const stack = [...parts].filter(([, { isBroken }]) => isBroken).map(([name]) => name);
  for (let name = stack.pop(); name !== undefined; name = stack.pop()) {
    if (unfit.has(name)) continue;
    unfit.add(name);
    pushAll(stack, users.get(name) ?? []);
  }
  return unfit;
}
