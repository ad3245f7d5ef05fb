import type { ChangeLevel, ChangeSide, Json, JsonObject, Recorder } from "./change.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { canonical, isProse, list, object, resolve, text } from "./resolve.ts";
import { presence, type SchemaPlace } from "./schema-place.ts";

/** Two versions of an operation, with the documents that they are in. */
export interface OperationPair {
  recorder: Recorder;
  documents: readonly [JsonObject, JsonObject];
  method: string;
}

type Note = (level: ChangeLevel, side: ChangeSide, kind: string, text: string, field?: string) => void;

/** Compares two versions of an operation. Parameters of the path are among those of the operation. */
export function compareOperations(pair: OperationPair, old: JsonObject, now: JsonObject): void {
  const { recorder, method } = pair;
  const note: Note = (level, side, kind, text, field = "") =>
    recorder.add({ level, side, kind, method, field, text });
  if (text(old.operationId) !== text(now.operationId))
    note(
      "breaking",
      "document",
      "operation-id-changed",
      `Operation ID is now \`${text(now.operationId)}\` instead of \`${text(old.operationId)}\`: generated clients rename the function.`,
    );
  const isDeprecated = now.deprecated === true;
  const words = { true: "Deprecated.", false: "No longer deprecated." }[`${isDeprecated}`];
  if ((old.deprecated === true) !== isDeprecated) note("additive", "document", "deprecated", words);
  const proseKeys = new Set([...Object.keys(old), ...Object.keys(now)].filter(isProse));
  for (const key of proseKeys) {
    if (JSON.stringify(old[key]) === JSON.stringify(now[key])) continue;
    const [was, is] = [old, now].map((each) => text(each[key]) || "documented");
    if (key === "x-evidence") note("editorial", "document", "evidence", `Now ${is} instead of ${was}.`);
    else note("editorial", "document", "words", `The \`${key}\` changed.`);
  }
  compareRepeats(note, object(old["x-idempotency"]), object(now["x-idempotency"]));
  compareParameters(pair, note, old, now);
  const place = placeOf(pair, "request", "Argument");
  if (old["x-arguments"] !== undefined || now["x-arguments"] !== undefined)
    compareSchemas(place, old["x-arguments"], now["x-arguments"]);
  compareBodies(pair, note, old, now);
  compareResponses(pair, note, old, now);
}

function placeOf(
  { recorder, documents, method }: OperationPair,
  side: "request" | "response",
  noun: string,
  field = "",
): SchemaPlace {
  return { recorder, documents, method, side, noun, field, depth: 0 };
}

function repeatOf({ safe, key }: JsonObject): { rank: number; words: string } {
  if (safe === true) return { rank: 2, words: "always" };
  const keys = [key].flat() as Json[];
  if (safe === "by-key") return { rank: 1, words: `with ${keys.join(" or ")}` };
  return { rank: 0, words: "never" };
}

function compareRepeats(note: Note, before: JsonObject, after: JsonObject): void {
  const [old, now] = [repeatOf(before), repeatOf(after)];
  if (old.words === now.words) return;
  const level = now.rank > old.rank ? "additive" : "breaking";
  note(level, "request", "repeat-changed", `Safe to retry: ${now.words} instead of ${old.words}.`);
}

function compareParameters(pair: OperationPair, note: Note, old: JsonObject, now: JsonObject): void {
  const [before, after] = pair.documents;
  const [olds, news] = [parametersOf(before, old), parametersOf(after, now)];
  for (const key of new Set([...olds.keys(), ...news.keys()])) {
    const [left, right] = [olds.get(key), news.get(key)];
    const name = text((right ?? left)?.name);
    const noun = `Argument \`${name}\``;
    const isRequired = right?.required === true;
    const { level, word, now: isNow, mark } = presence[`${isRequired}`];
    if (!right) note("breaking", "request", "argument-removed", `${noun} removed.`, name);
    else if (!left)
      note(level, "request", `argument-added${mark}`, `${noun} added${mark.replace("-", ", ")}.`, name);
    else {
      if ((left.required === true) !== isRequired)
        note(level, "request", `argument-${word}`, `${noun} is ${isNow} required.`, name);
      const isOther = (each: string) => canonical(before, left[each]) !== canonical(after, right[each]);
      if (["style", "explode", "allowReserved", "content"].some(isOther))
        note("breaking", "request", "argument-written", `${noun} is serialized differently.`, name);
      if (text(left.description) !== text(right.description))
        note("editorial", "request", "words", `${noun} has a new \`description\`.`, name);
      compareSchemas(placeOf(pair, "request", "Argument", name), left.schema, right.schema);
    }
  }
}

function parametersOf(document: JsonObject, { parameters }: JsonObject): Map<string, JsonObject> {
  const found = list(parameters).map((each) => object(resolve(document, each)));
  return new Map(found.map((each) => [`${text(each.in)} ${text(each.name)}`, each]));
}

function compareBodies(pair: OperationPair, note: Note, old: JsonObject, now: JsonObject): void {
  const [before, after] = pair.documents;
  const [left, right] = [object(resolve(before, old.requestBody)), object(resolve(after, now.requestBody))];
  const [had, has] = [old.requestBody !== undefined, now.requestBody !== undefined];
  const isRequired = right.required === true;
  const { level, now: isNow, mark } = presence[`${isRequired}`];
  if (had && !has) note("breaking", "request", "body-removed", "The request no longer has a body.");
  if (!had && has)
    note(level, "request", "body-added", `The request has a body${mark.replace("-", ", which is ")}.`);
  if (!had || !has) return;
  if ((left.required === true) !== isRequired)
    note(level, "request", "body-required", `The body is ${isNow} required.`);
  compareContents(pair, note, "request", "Argument", [object(left.content), object(right.content)]);
}

type Contents = readonly [JsonObject, JsonObject];

function compareContents(
  pair: OperationPair,
  note: Note,
  side: "request" | "response",
  noun: string,
  [old, now]: Contents,
): void {
  const [before, after] = pair.documents;
  for (const type of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [left, right] = [old[type], now[type]];
    const what = { request: "Encoding", response: "Response type" }[side];
    if (right === undefined) note("breaking", side, "encoding-removed", `${what} \`${type}\` removed.`);
    else if (left === undefined) note("additive", side, "encoding-added", `${what} \`${type}\` added.`);
    else {
      const [one, other] = [object(resolve(before, left)), object(resolve(after, right))];
      if (canonical(before, one.encoding) !== canonical(after, other.encoding))
        note("breaking", side, "encoding-changed", `${what} \`${type}\` is serialized differently.`);
      if (JSON.stringify([one.example, one.examples]) !== JSON.stringify([other.example, other.examples]))
        note("editorial", side, "words", `${what} \`${type}\` has new examples.`);
      compareSchemas(placeOf(pair, side, noun), one.schema, other.schema);
    }
  }
}

function compareResponses(pair: OperationPair, note: Note, old: JsonObject, now: JsonObject): void {
  const [before, after] = pair.documents;
  const [olds, news] = [object(old.responses), object(now.responses)];
  for (const status of new Set([...Object.keys(olds), ...Object.keys(news)])) {
    if (news[status] === undefined)
      note("breaking", "response", "response-removed", `Response ${status} removed.`);
    else if (olds[status] === undefined)
      note("additive", "response", "response-added", `Response ${status} added.`);
    else {
      const [left, right] = [object(resolve(before, olds[status])), object(resolve(after, news[status]))];
      if (text(left.description) !== text(right.description))
        note("editorial", "response", "words", `Response ${status} has a new \`description\`.`);
      const noun = status.startsWith("2") ? "Response field" : `Response ${status} field`;
      compareContents(pair, note, "response", noun, [object(left.content), object(right.content)]);
      compareHeaders(pair, note, status, [object(left.headers), object(right.headers)]);
    }
  }
}

function compareHeaders(pair: OperationPair, note: Note, status: string, [old, now]: Contents): void {
  const [before, after] = pair.documents;
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const noun = `Header \`${name}\` of response ${status}`;
    if (now[name] === undefined) note("breaking", "response", "header-removed", `${noun} removed.`, name);
    else if (old[name] === undefined) note("additive", "response", "header-added", `${noun} added.`, name);
    else {
      const [left, right] = [object(resolve(before, old[name])), object(resolve(after, now[name]))];
      if (text(left.description) !== text(right.description))
        note("editorial", "response", "words", `${noun} has a new \`description\`.`, name);
      const place = placeOf(pair, "response", `Header of response ${status}`, name);
      compareSchemas(place, left.schema, right.schema);
    }
  }
}
