import { type Change, createRecorder, type Json, type JsonObject, type Recorder } from "./change.ts";
import { compareOperations } from "./compare-operations.ts";
import { canonical, list, object, resolve, text } from "./resolve.ts";

const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/**
 * Compares two OpenAPI documents, each one object with references into itself only. Breaking changes come first. Two
 * documents that differ have at least one change.
 *
 * @example
 * import { compareDocuments } from "@datacloud/contract/diff";
 * import openapi from "@datacloud/contract/openapi.json" with { type: "json" };
 *
 * console.log(compareDocuments(openapi, { ...openapi, paths: {} }).length);
 */
export function compareDocuments(before: object, after: object): Change[] {
  const documents = [before as JsonObject, after as JsonObject] as const;
  const [old, now] = documents;
  const recorder = createRecorder();
  const [olds, news] = [operationsOf(old), operationsOf(now)];
  for (const method of new Set([...olds.keys(), ...news.keys()])) {
    const [left, right] = [olds.get(method), news.get(method)];
    const note: Note = (level, kind, text) =>
      recorder.add({ level, side: "request", kind, method, field: "", text });
    if (!right) note("breaking", "method-removed", "Removed.");
    else if (!left) note("additive", "method-added", "Added.");
    else {
      if (left.verb !== right.verb)
        note("breaking", "verb-changed", `Now called with ${right.verb} instead of ${left.verb}.`);
      compareSecurity(note, waysOf(old, left.operation), waysOf(now, right.operation));
      compareOperations({ recorder, documents, method }, left.operation, right.operation);
    }
  }
  compareServers(recorder, old, now);
  compareRest(recorder, old, now);
  return recorder.all();
}

type Note = (level: Change["level"], kind: string, text: string) => void;

interface Operation {
  verb: string;
  operation: JsonObject;
}

/** Operations by the name that people know them by: the path where it has one verb and looks like a method's name. */
function operationsOf(document: JsonObject): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path, value] of Object.entries(object(document.paths))) {
    const item = object(resolve(document, value));
    const own = verbs.filter((verb) => item[verb] !== undefined);
    for (const verb of own) {
      const isMethod = own.length === 1 && /^\/[^/{}.]+(?:\.[^/{}.]+)+$/.test(path);
      const operation = object(resolve(document, item[verb]));
      const parameters = [...list(item.parameters), ...list(operation.parameters)];
      found.set(isMethod ? path.slice(1) : `${verb.toUpperCase()} ${path}`, {
        verb: verb.toUpperCase(),
        operation: { ...operation, parameters },
      });
    }
  }
  return found;
}

/** What a request must prove: one way more is harmless, one way less is not. */
function compareSecurity(note: Note, olds: readonly string[], news: readonly string[]): void {
  if (olds.some((way) => !news.includes(way)))
    note("breaking", "security-changed", "A way to authenticate was removed or changed.");
  else if (news.some((way) => !olds.includes(way)))
    note("additive", "security-added", "A way to authenticate was added.");
}

function waysOf(document: JsonObject, operation: JsonObject): string[] {
  const schemes = object(object(document.components).securitySchemes);
  const ways = list(operation.security ?? document.security).map((each) =>
    Object.entries(object(each))
      .map(([name, scopes]) => `${canonical(document, schemes[name])} ${JSON.stringify(scopes)}`)
      .toSorted()
      .join(" and "),
  );
  if (ways.length > 0) return ways;
  return [""];
}

function compareServers(recorder: Recorder, old: JsonObject, now: JsonObject): void {
  const [olds, news] = [list(old.servers), list(now.servers)].map((each) =>
    each.map((server) => text(object(server).url)),
  );
  const note: Note = (level, kind, text) =>
    recorder.add({ level, side: "document", kind, method: null, field: "", text });
  for (const url of olds ?? [])
    if (!news?.includes(url)) note("breaking", "server-removed", `Server \`${url}\` removed.`);
  for (const url of news ?? [])
    if (!olds?.includes(url)) note("additive", "server-added", `Server \`${url}\` added.`);
}

/** What is left: nothing that a request or a response depends on, but never silent. */
function compareRest(recorder: Recorder, old: JsonObject, now: JsonObject): void {
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (JSON.stringify(old[key]) === JSON.stringify(now[key])) continue;
    const isSeen = ["paths", "components", "servers", "security"].includes(key) || key === "x-files";
    if (isSeen && recorder.all().length > 0) continue;
    const text = sentenceOf(key, old[key], now[key]);
    recorder.add({ level: "editorial", side: "document", kind: "words", method: null, field: key, text });
  }
}

function sentenceOf(key: string, old: Json | undefined, now: Json | undefined): string {
  const [was, is] = [text(object(old).version), text(object(now).version)];
  if (key === "info" && was !== is) return `Version ${is} instead of ${was}.`;
  return `The document's \`${key}\` changed.`;
}
