import { objectOf } from "./json-parts.ts";
import type { Encoding, Json, JsonObject } from "./model.ts";
import type { Reader } from "./reader.ts";

const json = /^application\/(?:[\w.+-]+\+)?json$/;
/** Types that stand for any type: JSON among them. */
const any = new Set(["*/*", "application/*", "text/json"]);

/** A media type without its parameters. */
function essenceOf(type: string): string {
  return (type.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** The key under which a response's JSON stands: `application/json`, with parameters, or one of its kinds. */
export function jsonIn(content: JsonObject): string | undefined {
  const types = Object.keys(content);
  return (
    types.find((type) => type === "application/json") ??
    types.find((type) => json.test(essenceOf(type))) ??
    types.find((type) => any.has(essenceOf(type)))
  );
}

/** The JSON of a response's content; empty where it has none. */
export function jsonMedia(reader: Reader, content: Json | undefined): JsonObject {
  const media = objectOf(content);
  return reader.resolve(media[jsonIn(media) ?? ""]);
}

/** How the client writes a body of a media type; nothing where it does not. */
export function encodingOf(type: string): Encoding | undefined {
  const essence = essenceOf(type);
  if (essence === "application/json" || any.has(essence)) return "json";
  if (essence === "multipart/form-data") return "multipart";
  if (essence === "application/x-www-form-urlencoded") return "form";
  return undefined;
}
