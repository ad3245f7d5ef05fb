import { codingsOf, decoders } from "../content-coding.ts";

/** A body as text, or why there is none. */
export type DecodedBody = { text: string } | { problem: string };

/** Most codings that one body may have; more are an attack or a mistake. */
const mostCodings = 4;

/** Decodes a body by its `Content-Encoding`, which may name several codings. */
export function decodeBody(bytes: Buffer, encoding: string | undefined, most: number): DecodedBody {
  const codings = codingsOf(encoding);
  if (codings.length > mostCodings) return { problem: `The body has ${codings.length} content codings.` };
  // A response to HEAD names the coding of a body that it does not have.
  if (bytes.length === 0) return { text: "" };
  let decoded = bytes;
  for (const name of codings) {
    const decoder = decoders.get(name);
    if (!decoder)
      return { problem: `The content coding ${JSON.stringify(name.slice(0, 40))} is not supported.` };
    try {
      decoded = decoder(decoded, { maxOutputLength: most });
    } catch {
      return { problem: `The body is not valid ${name}, is cut off, or is larger than ${most} bytes.` };
    }
  }
  return { text: decoded.toString("utf8") };
}
