import { parseTime } from "@datacloud/traffic";
import type { KeyState } from "@datacloud/validators";
import { hash } from "./ids.ts";

/** An API key of the sandbox. */
export interface KeySpec {
  key: string;
  /** What people call the key, such as `CI of payments`. By default its number and its last characters. */
  name?: string;
  /** Whose data the key reaches; each key has its own unless keys name the same. */
  namespace?: string;
  /** `active` by default. A revoked key gets `invalid_auth`, an inactive one with `account_inactive`. */
  state?: "active" | "revoked" | "inactive";
  /** After this time the key gets `invalid_auth`. ISO 8601. */
  expires_at?: string;
}

/** A key as the registry holds it. */
export interface Key extends Required<Pick<KeySpec, "key" | "name" | "namespace" | "state">> {
  /** Names the key where the key itself must not be shown. */
  id: string;
  expiresAt: number | undefined;
}

/** All keys of a sandbox. */
export interface Keys {
  find(token: string): Key | undefined;
  state(token: string): KeyState;
  add(spec: string | KeySpec): Key;
  /** By id. */
  update(id: string, change: Pick<KeySpec, "state">): Key | undefined;
  /** By id. */
  remove(id: string): Key | undefined;
  all(): readonly Key[];
}

/** With `keys: "any"`, this many keys are taken as they come; a flood of made-up keys must not fill the memory. */
export const mostNamespaces = 1000;

/** Keys that can be added to a sandbox that runs. */
export const mostKeys = 10_000;

/** Holds the keys, and says what each is worth. */
export function createKeys(specs: readonly (string | KeySpec)[] | "any", now: () => number): Keys {
  const keys = new Map<string, Key>();
  let made = 0;
  const add = (spec: string | KeySpec) => {
    const key = keyOf(typeof spec === "string" ? { key: spec } : spec, made + 1);
    made += 1;
    keys.set(key.key, key);
    return key;
  };
  const byId = (id: string) => [...keys.values()].find((key) => key.id === id);
  if (specs !== "any") for (const spec of specs) add(spec);
  return {
    add,
    all: () => [...keys.values()],
    find(token) {
      const known = keys.get(token);
      return known ?? (specs === "any" && keys.size < mostNamespaces ? add(token) : undefined);
    },
    state(token) {
      const key = this.find(token);
      if (!key || key.state === "revoked") return "unknown";
      if (key.expiresAt !== undefined && key.expiresAt <= now()) return "unknown";
      return key.state;
    },
    update(id, { state }) {
      const key = byId(id);
      if (key && state) key.state = state;
      return key;
    },
    remove(id) {
      const key = byId(id);
      if (key) keys.delete(key.key);
      return key;
    },
  };
}

function keyOf({ key, name: given, namespace, state = "active", expires_at }: KeySpec, number: number): Key {
  if (typeof key !== "string" || !/^[\x21-\x7e]+$/.test(key))
    throw new Error("An API key must be a string of ASCII characters without spaces.");
  const name = hash(key).toString(36).padStart(11, "0");
  if (
    given !== undefined &&
    (typeof given !== "string" || !/^[^\p{Cc}]{1,60}$/u.test(given) || given === key)
  )
    throw new Error("`name` of a key must be 1 to 60 characters on one line, and not the key itself.");
  if (namespace !== undefined && typeof namespace !== "string")
    throw new Error("`namespace` must be a string.");
  if (expires_at !== undefined && typeof expires_at !== "string")
    throw new Error("`expires_at` of a key must be a time in ISO 8601.");
  if (namespace !== undefined && !/^[a-z0-9][a-z0-9_-]{0,39}$/.test(namespace))
    throw new Error(
      `The namespace ${JSON.stringify(String(namespace).slice(0, 60))} must be up to 40 small letters, digits, dashes and underscores.`,
    );
  const expiresAt = expires_at === undefined ? undefined : parseTime(expires_at);
  if (expires_at !== undefined && expiresAt === undefined)
    throw new Error("`expires_at` of a key must be a time in ISO 8601.");
  if (!["active", "revoked", "inactive"].includes(state))
    throw new Error("`state` of a key must be active, revoked or inactive.");
  return {
    key,
    name: given ?? `key ${number}, …${endOf(key)}`,
    namespace: namespace ?? `k-${name}`,
    state,
    id: `key-${name}`,
    expiresAt,
  };
}

/** Enough to tell keys apart, and never more than half of one. */
function endOf(key: string): string {
  return key.slice(key.length - Math.min(4, Math.floor(key.length / 2)));
}
