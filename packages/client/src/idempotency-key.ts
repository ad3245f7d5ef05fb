import { methods } from "./generated/methods.ts";
import { ownKeys } from "./generated/own-keys.ts";
import type { CallOptions, ClientOptions } from "./options.ts";

/**
 * Arguments with a ID that makes the call safe to retry, where `idempotency` is `auto` and they have none. Throws a
 * `TypeError` where a call asks for it and its method has no such key.
 */
export function withKey(
  method: string,
  args: object | undefined,
  { idempotency: usual }: ClientOptions,
  options?: CallOptions,
): object | undefined {
  const key = ownKeys[method];
  if (key === undefined) {
    if (options?.idempotency === "auto") throw new TypeError(rejectionOf(method));
    return args;
  }
  const isAuto = (options?.idempotency ?? usual) === "auto";
  if (isAuto && !hasKey(method, args)) return { ...args, [key]: createKey() };
  return args;
}

function hasKey(method: string, args: object = {}): boolean {
  const entry = entryOf(method);
  return (
    Array.isArray(entry) && entry.some((name) => (args as Readonly<Record<string, unknown>>)[name] != null)
  );
}

function entryOf(method: string): unknown {
  const [family = "", member = ""] = method.split(".");
  return methods[family]?.[member];
}

function rejectionOf(method: string): string {
  const possible = Object.keys(ownKeys).join(", ");
  const entry = entryOf(method);
  let reason = entry ? "it is safe to retry as it is" : "it has no argument that makes a retry safe";
  if (Array.isArray(entry))
    reason = `its ${entry.map((name) => `\`${name}\``).join(" or ")} identifies what the request is about, so set it yourself`;
  return `\`idempotency: "auto"\` does not apply to ${method}: ${reason}. It applies to ${possible}.`;
}

/** A random UUID, also where the platform has no function for one, as on a page without https. */
function createKey(): string {
  const { crypto } = globalThis;
  if (crypto?.randomUUID) return crypto.randomUUID();
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join("");
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}
