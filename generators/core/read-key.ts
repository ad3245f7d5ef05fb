import { isObject, type Json, type JsonObject, type Profile } from "./model.ts";
import { resolve, text } from "./reader.ts";

/** How requests carry the key: what `x-toolkit` states, else the first scheme that a header can hold, else a bearer token. */
export function readKey(bundle: JsonObject): Profile["key"] {
  const block = isObject(bundle["x-toolkit"]) ? bundle["x-toolkit"].key : undefined;
  if (isObject(block)) return { header: text(block.header) || bearer.header, scheme: text(block.scheme) };
  const own = alternativesOf(bundle);
  const all = own.length > 0 ? own : operationsOf(bundle).flatMap(alternativesOf);
  // An API that takes a bearer token too is asked for it: programs of all kinds can send one.
  const ways = all.flatMap((alternative) => waysOf(bundle, alternative) ?? []);
  return ways.find(({ scheme }) => scheme !== "") ?? ways[0] ?? bearer;
}

/** The lists of schemes, each of which lets a request in. */
export function alternativesOf(place: JsonObject): JsonObject[] {
  return Array.isArray(place.security) ? place.security.filter(isObject) : [];
}

/** The operations of a document. */
export function operationsOf(bundle: JsonObject): JsonObject[] {
  const paths = isObject(bundle.paths) ? Object.values(bundle.paths) : [];
  return paths.flatMap((item) => Object.values(resolve(bundle, item)).filter(isObject));
}

/** The headers that an alternative asks for; nothing where something else than a header must carry a key. */
export function waysOf(bundle: JsonObject, alternative: JsonObject): Profile["key"][] | undefined {
  const { components } = bundle;
  const schemes =
    isObject(components) && isObject(components.securitySchemes) ? components.securitySchemes : {};
  const ways = Object.keys(alternative).map((name) => wayOf(resolve(bundle, schemes[name])));
  return ways.every((way) => way !== undefined) ? ways : undefined;
}

const bearer: Profile["key"] = { header: "Authorization", scheme: "Bearer" };

/** Names of parameters under which documents of bearer tokens list the token as a key of its own. */
const tokenNames = /^(?:authorization|token|access[-_]?token)$/i;

function wayOf({ type, scheme, name, in: place }: Record<string, Json>): Profile["key"] | undefined {
  if (type === "oauth2" || type === "openIdConnect") return bearer;
  if (type === "http") return text(scheme).toLowerCase() === "bearer" ? bearer : undefined;
  if (type !== "apiKey") return undefined;
  if (tokenNames.test(text(name)) && place !== "cookie") return bearer;
  const isHeader = place === "header" && /^[A-Za-z][\w-]*$/.test(text(name));
  return isHeader ? { header: text(name), scheme: "" } : undefined;
}
