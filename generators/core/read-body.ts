import { listAround, listOf, objectOf } from "./json-parts.ts";
import { encodingOf } from "./media-types.ts";
import { type Encoding, isObject, type Json, type JsonObject, type Schema } from "./model.ts";
import type { PartArguments } from "./read-parameters.ts";
import type { Reader } from "./reader.ts";

interface Media {
  encoding: Encoding;
  media: JsonObject;
  schema: Json | undefined;
}

/** JSON and form are two encodings of the same arguments, so both must refer to the same schema. */
export function readBody(reader: Reader, operation: JsonObject, place: Json | undefined): PartArguments {
  const body = reader.resolve(operation.requestBody);
  const content = objectOf(body.content);
  const found = readMedia(reader, content);
  const [first, second] = found;
  if (!first && operation.requestBody !== undefined && Object.keys(content).length === 0) {
    reader.fail("request-body", "The body has no media type.", place, "requestBody");
  }
  const isSame = !second || JSON.stringify(second.schema) === JSON.stringify(first?.schema);
  if (!isSame) {
    const message = "JSON and form do not refer to the same schema. The form is left out.";
    reader.warn("request-schema", message, place, "requestBody");
  }
  const kept = withoutOddForms(reader, isSame ? found : found.slice(0, 1));
  const given = isObject(first?.schema) ? first.schema : {};
  // The API's arguments are always an object, also where its document does not say what is in it.
  const schema = isOpen(reader, given) ? { ...given, type: "object" } : given;
  if (!isObjectSchema(reader, schema)) {
    reader.fail("request-schema", "The arguments must be an object schema.", place, "requestBody");
  }
  return { schema, encodings: kept.length > 0 ? kept.map(({ encoding }) => encoding) : ["json", "form"] };
}

/**
 * What can be sent, JSON first. A further media type is left out, and so is multipart beside another one, as both carry the
 * same; where there is no other, so is the method.
 */
function readMedia(reader: Reader, content: JsonObject): Media[] {
  const all = Object.entries(content).map(([type, value]) => {
    const media = reader.resolve(value);
    return { type, encoding: encodingOf(type), media, schema: media.schema };
  });
  const isPlain = ({ encoding }: { encoding: Encoding | undefined }) =>
    encoding === "json" || encoding === "form";
  const usable = all.some(isPlain)
    ? all.filter(isPlain)
    : all.filter(({ encoding }) => encoding !== undefined);
  for (const each of all) {
    if (usable.includes(each)) continue;
    const message =
      each.encoding === undefined
        ? `The media type ${each.type} is neither JSON nor a form.`
        : `The media type ${each.type} carries the same as ${usable[0]?.type}, which is used.`;
    if (usable.length > 0) reader.warn("media-type", `${message} It is left out.`, content, each.type);
    else reader.fail("media-type", message, content, each.type);
  }
  const found: Media[] = [];
  for (const { encoding, media, schema } of usable) {
    if (encoding && !found.some((each) => each.encoding === encoding))
      found.push({ encoding, media, schema });
  }
  return found.sort((left, right) => Number(right.encoding === "json") - Number(left.encoding === "json"));
}

/** A form can be written in one way only; a method that asks for another loses the form, or is left out without it. */
function withoutOddForms(reader: Reader, found: readonly Media[]): Media[] {
  return found.filter(({ encoding, media }) => {
    const isForm = encoding !== "json" && isObject(media.encoding);
    const odd = isForm ? oddPart(reader, media.encoding as JsonObject) : undefined;
    if (odd === undefined) return true;
    const isNeeded = found.length === 1;
    const remedy = "Lists and objects in a form are written in one way; leave style and explode out.";
    const message = `The keyword encoding is not supported. ${isNeeded ? remedy : "The form is left out."}`;
    const report = isNeeded ? reader.fail : reader.warn;
    report("not-supported", message, media.encoding, odd);
    return isNeeded;
  });
}

/** The first part of a form that is to be written in a way of its own. The type of a file is the file's. */
function oddPart(reader: Reader, encoding: JsonObject): string | undefined {
  return Object.keys(encoding).find((name) => {
    const { style = "form", explode = true } = reader.resolve(encoding[name]);
    return style !== "form" || explode !== true;
  });
}

/** Whether a schema describes objects: by its type or its properties, in all its parts and in each of its alternatives. */
function isObjectSchema(reader: Reader, schema: Schema, depth = 0): boolean {
  const resolved = reader.resolve(schema);
  const types = listAround(resolved.type);
  if (types.includes("object") || isObject(resolved.properties)) return true;
  if (depth >= 20) return false;
  const isObjects = (part: Json) => isObject(part) && isObjectSchema(reader, part, depth + 1);
  const parts = listOf(resolved.allOf);
  const alternatives = [resolved.oneOf, resolved.anyOf].filter((list) => Array.isArray(list));
  return parts.some(isObjects) || alternatives.some((list) => list.length > 0 && list.every(isObjects));
}

/** A schema that says nothing of its values. */
function isOpen(reader: Reader, schema: Schema): boolean {
  return Object.keys(reader.resolve(schema)).every((key) =>
    /^(?:x-|description$|title$|nullable$|example)/.test(key),
  );
}
