import { objectsOf, text } from "./json-parts.ts";
import { isObject, type Json, type JsonObject } from "./model.ts";
import { keyNames } from "./read-arguments.ts";
import type { Reader } from "./reader.ts";

/** Warns where a request needs another proof than the key that the client sends, `Authorization: Bearer KEY`. */
export function checkSecurity(reader: Reader): void {
  const { bundle } = reader.document;
  const paths = isObject(bundle.paths) ? Object.values(bundle.paths) : [];
  const operations = paths.flatMap((item) => Object.values(reader.resolve(item)).filter(isObject));
  for (const place of [bundle, ...operations]) {
    const alternatives = objectsOf(place.security);
    if (alternatives.length === 0 || alternatives.some((each) => isMet(reader, each))) continue;
    const names = alternatives.flatMap((each) => Object.keys(each));
    const message = `The security ${names.join(", ")} is not a bearer token. The client sends Authorization: Bearer KEY; give what the API needs instead in the option headers.`;
    reader.warn("not-supported", message, place, "security");
  }
}

function isMet(reader: Reader, alternative: JsonObject): boolean {
  const { components } = reader.document.bundle;
  const schemes =
    isObject(components) && isObject(components.securitySchemes) ? components.securitySchemes : {};
  return Object.keys(alternative).every((name) => isBearer(reader.resolve(schemes[name])));
}

function isBearer({ type, scheme, name }: Record<string, Json>): boolean {
  if (type === "oauth2" || type === "openIdConnect") return true;
  if (type === "http") return text(scheme).toLowerCase() === "bearer";
  return type === "apiKey" && keyNames.test(text(name));
}
