import { objectOf, objectsOf, text } from "./json-parts.ts";
import { isObject, type Json, type JsonObject, type Profile } from "./model.ts";
import { operationObjects } from "./operations.ts";
import { resolve } from "./reader.ts";

type Key = Profile["key"];

const bearer: Key = { header: "Authorization", start: "Bearer " };

/** How requests carry the key: what `x-toolkit` states, else the first scheme that a header can hold, else a bearer token. */
export function readKey(bundle: JsonObject): Key {
  const { key } = objectOf(bundle["x-toolkit"]);
  if (isObject(key)) return { header: text(key.header), start: `${text(key.scheme)} `.trimStart() };
  const own = objectsOf(bundle.security);
  const all = [...own, ...operationObjects(bundle).flatMap(({ security }) => objectsOf(security))];
  // An API that takes a bearer token too is asked for it: programs of all kinds can send one.
  const ways = all.flatMap((alternative) => waysOf(bundle, alternative) ?? []);
  return ways.find((way) => way === bearer) ?? ways[0] ?? bearer;
}

/** The headers that an alternative asks for; nothing where something else than a header must carry a key. */
export function waysOf(bundle: JsonObject, alternative: JsonObject): Key[] | undefined {
  const schemes = objectOf(objectOf(bundle.components).securitySchemes);
  const ways = Object.keys(alternative).map((name) => wayOf(resolve(bundle, schemes[name])));
  if (ways.every((way) => way !== undefined)) return ways;
  return undefined;
}

/** Names of parameters under which documents of bearer tokens list the token as a key of its own. */
const tokenNames = /^(?:authorization|token|access[-_]?token)$/i;

function wayOf({ type, scheme, name, in: place }: Record<string, Json>): Key | undefined {
  if (type === "oauth2" || type === "openIdConnect") return bearer;
  if (type === "http" && text(scheme).toLowerCase() === "bearer") return bearer;
  if (type !== "apiKey") return undefined;
  if (tokenNames.test(text(name)) && place !== "cookie") return bearer;
  if (place !== "header" || !/^[A-Za-z][\w-]*$/.test(text(name))) return undefined;
  return { header: text(name), start: "" };
}
