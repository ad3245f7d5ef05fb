import { objectOf, objectsOf } from "./json-parts.ts";
import { operationObjects } from "./operations.ts";
import { readKey, waysOf } from "./read-key.ts";
import type { Reader } from "./reader.ts";

/** Warns where a request needs another proof than the key in the header that the client sends. */
export function checkSecurity(reader: Reader): void {
  const { bundle } = reader.document;
  if (objectOf(bundle["x-toolkit"]).key !== undefined) return;
  const { header, start } = readKey(bundle);
  for (const place of [bundle, ...operationObjects(bundle)]) {
    const alternatives = objectsOf(place.security);
    const isMet = alternatives.some((alternative) =>
      waysOf(bundle, alternative)?.every((way) => way.header === header && way.start === start),
    );
    if (alternatives.length === 0 || isMet) continue;
    const names = alternatives.flatMap((each) => Object.keys(each));
    const message = `The security ${names.join(", ")} is not what the client sends, ${header}: ${start}KEY. State it in x-toolkit under key, or give what the API needs in the option headers.`;
    reader.warn("not-supported", message, place, "security");
  }
}
