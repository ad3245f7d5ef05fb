import { isObject } from "./model.ts";
import { alternativesOf, operationsOf, readKey, waysOf } from "./read-key.ts";
import type { Reader } from "./reader.ts";

/** Warns where a request needs another proof than the key in the header that the client sends. */
export function checkSecurity(reader: Reader): void {
  const { bundle } = reader.document;
  const toolkit = bundle["x-toolkit"];
  if (isObject(toolkit) && isObject(toolkit.key)) return;
  const { header, scheme } = readKey(bundle);
  for (const place of [bundle, ...operationsOf(bundle)]) {
    const alternatives = alternativesOf(place);
    const isMet = alternatives.some((alternative) =>
      waysOf(bundle, alternative)?.every((way) => way.header === header && way.scheme === scheme),
    );
    if (alternatives.length === 0 || isMet) continue;
    const names = alternatives.flatMap((each) => Object.keys(each));
    const sent = scheme === "" ? `${header}: KEY` : `${header}: ${scheme} KEY`;
    const message = `The security ${names.join(", ")} is not what the client sends, ${sent}. State it in x-toolkit under key, or give what the API needs in the option headers.`;
    reader.warn("not-supported", message, place, "security");
  }
}
