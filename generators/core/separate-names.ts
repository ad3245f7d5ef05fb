import type { ReadMethod } from "./method.ts";
import type { JsonObject, Method } from "./model.ts";
import type { Reader } from "./reader.ts";
import { capitalize } from "./text.ts";

/** Gives a method a number behind its name where its types or its member of the client would have the names of another's. */
export function separateNames(reader: Reader, read: readonly ReadMethod[], paths: JsonObject): ReadMethod[] {
  const taken = new Map<string, Method>();
  const namesOf = ({ typeBase, family, member }: Method) => [
    `types ${typeBase.toLowerCase()}`,
    `member ${family}.${member}`,
  ];
  // A name made of a path alone goes before one that a verb was added to.
  const inOrder = read.toSorted((left, right) => Number(left.isFurther) - Number(right.isFurther));
  const named = new Map<ReadMethod, Method>();
  for (const each of inOrder) {
    let method = each.method;
    const clash = namesOf(method).find((name) => taken.has(name));
    for (let count = 2; namesOf(method).some((name) => taken.has(name)); count += 1)
      method = numbered(each.method, count);
    for (const name of namesOf(method)) taken.set(name, method);
    named.set(each, method);
    if (clash === undefined) continue;
    const what = clash.startsWith("types") ? "types" : "members of the client";
    const both = `${each.method.path} and ${taken.get(clash)?.path}`;
    const message = `The ${what} of ${both} would share a name, so the former is \`${method.name}\`.`;
    reader.warn("method-name", message, paths, each.method.path);
  }
  return read.map((each) => ({ ...each, method: named.get(each) ?? each.method }));
}

function numbered(method: Method, count: number): Method {
  const { name, member, typeBase, constant, operationId, family } = method;
  const isMade = operationId === `${family}${capitalize(member)}`;
  return {
    ...method,
    name: `${name}${count}`,
    member: `${member}${count}`,
    typeBase: `${typeBase}${count}`,
    constant: `${constant}${count}`,
    operationId: isMade ? `${operationId}${count}` : operationId,
  };
}
