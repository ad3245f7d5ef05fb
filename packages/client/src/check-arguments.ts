/** An argument that cannot be sent as JSON. */
export class ArgumentTypeError extends TypeError {}

/**
 * Rejects, by name, values that JSON would quietly change or drop: invalid dates, NaN, functions, a `Map`, a promise that
 * was not awaited. Members that are undefined are left out, as in JSON.
 */
export function checkArguments(args: unknown): void {
  if (typeof args !== "object" || args === null || Array.isArray(args))
    throw new ArgumentTypeError("The arguments must be an object that has them by name.");
  check(args, "", 0);
}

/** Deeper values are left to `JSON.stringify`, which rejects circular ones. */
const deepest = 100;

function checkDeep(value: object, name: string): void {
  try {
    JSON.stringify(value);
  } catch {
    const [top = ""] = name.split(/[.[]/, 1);
    reject(top, "an object that contains itself, or is nested too deep, which JSON cannot express");
  }
}

function check(value: unknown, name: string, depth: number): void {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) reject(name, `${value}, which JSON cannot express`);
  } else if (typeof value === "object") checkObject(value, name, depth);
  else reject(name, `of type ${typeof value}, which JSON cannot express`);
}

function checkObject(value: object, name: string, depth: number): void {
  if (depth > deepest) {
    checkDeep(value, name);
    return;
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) check(value[index], `${name}[${index}]`, depth + 1);
    return;
  }
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function") {
    if (toJSON.call(value, name) === null) reject(name, "an invalid date");
    return;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) checkKind(value, name);
  for (const key of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member !== undefined) check(member, name ? `${name}.${key}` : key, depth + 1);
  }
}

/** An object of a class of the caller's, or of another realm, is as good as a plain one. */
function checkKind(value: object, name: string): void {
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  const advice: Readonly<Record<string, string>> = {
    Map: ": use `Object.fromEntries`",
    Set: ": use an array",
    Promise: ": use `await`",
  };
  if (kind !== "Object")
    reject(
      name,
      `${/^[AEIO]/.test(kind) ? "an" : "a"} ${kind}, which JSON cannot express${advice[kind] ?? ""}`,
    );
}

/** Names the member, and where it stands if that is deeper. */
function reject(path: string, what: string): never {
  const member = path.slice(path.lastIndexOf(".") + 1);
  const place = member === path ? "" : ` (\`${path}\`)`;
  throw new ArgumentTypeError(`${path ? `\`${member}\`${place}` : "The object of arguments"} is ${what}.`);
}
