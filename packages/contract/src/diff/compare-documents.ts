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
    if (!right) recordMethod(recorder, "breaking", "method-removed", method, "Removed.");
    else if (!left) recordMethod(recorder, "additive", "method-added", method, "Added.");
    else {
      compareVerbs(recorder, method, left.verb, right.verb);
      compareSecurity(recorder, documents, method, [left.operation, right.operation]);
      compareOperations({ recorder, documents, method }, left.operation, right.operation);
    }
  }
  compareServers(recorder, old, now);
  compareRest(recorder, documents);
  return recorder.all();
}

function recordMethod(
  recorder: Recorder,
  level: Change["level"],
  kind: string,
  method: string,
  text: string,
): void {
  recorder.add({ level, side: "request", kind, method, field: "", text });
}

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

function compareVerbs(recorder: Recorder, method: string, old: string, now: string): void {
  if (old !== now)
    recordMethod(recorder, "breaking", "verb-changed", method, `Now called with ${now} instead of ${old}.`);
}

type Documents = readonly [JsonObject, JsonObject];

/** What a request must prove: one way more is harmless, one way less is not. */
function compareSecurity(
  recorder: Recorder,
  [before, after]: Documents,
  method: string,
  [old, now]: Documents,
): void {
  const [olds, news] = [waysOf(before, old), waysOf(after, now)];
  const [lost, gained] = [
    olds.filter((way) => !news.includes(way)),
    news.filter((way) => !olds.includes(way)),
  ];
  if (lost.length > 0)
    recordMethod(
      recorder,
      "breaking",
      "security-changed",
      method,
      "A way to authenticate was removed or changed.",
    );
  else if (gained.length > 0)
    recordMethod(recorder, "additive", "security-added", method, "There is another way to authenticate.");
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
  const record = (level: Change["level"], kind: string, text: string) =>
    recorder.add({ level, side: "document", kind, method: null, field: "", text });
  for (const url of olds ?? [])
    if (!news?.includes(url)) record("breaking", "server-removed", `Server \`${url}\` removed.`);
  for (const url of news ?? [])
    if (!olds?.includes(url)) record("additive", "server-added", `Server \`${url}\` added.`);
}

/** What is left: nothing that a request or a response depends on, but never silent. */
function compareRest(recorder: Recorder, [old, now]: Documents): void {
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (JSON.stringify(old[key]) === JSON.stringify(now[key])) continue;
    const isSeen = ["paths", "components", "servers", "security"].includes(key) || key === "x-files";
    if (isSeen && recorder.all().length > 0) continue;
    recorder.add({
      level: "editorial",
      side: "document",
      kind: "words",
      method: null,
      field: key,
      text: sentenceOf(key, old[key], now[key]),
    });
  }
}

function sentenceOf(key: string, old: Json | undefined, now: Json | undefined): string {
  const [was, is] = [text(object(old).version), text(object(now).version)];
  if (key === "info" && was !== is) return `Version ${is} instead of ${was}.`;
  return `Another \`${key}\`.`;
}
