import { listAround, listOf, objectOf, present, text } from "./json-parts.ts";
import { isObject, type Json, type JsonObject, type Method } from "./model.ts";
import type { Reader } from "./reader.ts";
import { capitalize } from "./text.ts";

/**
 * A path as a name: `/users/{user_id}.json` is `/users/byUserId.json`. What no name can have is left out, and the letter behind
 * it is a capital: `/files/{id}:copy` is `/files/byIdCopy`. The first and the last word begin with a letter: `/2/tweets` is
 * `/v2/tweets`, and `/` is `/root`.
 */
export function nameOfTemplate(path: string): string {
  const words = path
    .replaceAll(
      /\{([^{}/]+)\}/g,
      (_, name: string) =>
        `by${name
          .split(/[^A-Za-z0-9]+/)
          .map(capitalize)
          .join("")}`,
    )
    .replaceAll(/(?<=[\w-])[^\w./-]+(\w?)/g, (_, letter: string) => letter.toUpperCase())
    .replaceAll(/[^\w./-]+/g, "")
    .split("/")
    .map((part) => present(...part.split(".").map((word) => word.replaceAll(/^[_-]+|[_-]+$/g, ""))).join("."))
    .filter((part) => part !== "");
  const name = words.join("/") || "root";
  return `/${name.replace(/^(?=\d)/, "v").replace(/(?<=[./])(?=\d[^./]*$)/, "v")}`;
}

/** The names of the parameters in a path, in their order. */
export function namesInPath(path: string): string[] {
  return [...path.matchAll(/\{([^{}/]+)\}/g)].map(([, name = ""]) => name);
}

/** The path of a request with some arguments. */
export function filledPath({ path, inPath }: Pick<Method, "path" | "inPath">, args: JsonObject): string {
  return inPath.reduce((filled, name) => {
    const textOf = (value: Json) =>
      encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value));
    const text = listAround(args[name] ?? "")
      .map(textOf)
      .join(",");
    return filled.replace(`{${name}}`, () => text);
  }, path);
}

/** The arguments of a request that are in its query or its body. */
export function withoutPath(
  { inPath, inBoth }: Pick<Method, "inPath" | "inBoth">,
  args: JsonObject,
): JsonObject {
  const isElsewhere = (name: string) => !inPath.includes(name) || inBoth.includes(name);
  return Object.fromEntries(Object.entries(args).filter(([name]) => isElsewhere(name)));
}

/** Reports paths that no request can be matched with, or that requests of another path match too. */
export function checkTemplates(reader: Reader, paths: JsonObject): void {
  const templates = Object.keys(paths).filter((path) => path.includes("{"));
  const byLength = Map.groupBy(templates, (path) => path.split("/").length);
  const fail = (path: string, message: string) => reader.fail("path", message, ...placeIn(paths, path));
  for (const path of templates) {
    const names = namesInPath(path);
    if (!path.split("/").every((part) => /^[^{}]*(?:\{[^{}]+\}[^{}]+)*(?:\{[^{}]+\})?$/.test(part)))
      fail(
        path,
        `The path ${path} is not supported. Write each parameter in braces, with a text between two.`,
      );
    else if (new Set(names).size < names.length)
      fail(path, `The path ${path} has the same parameter twice. Give each a different name.`);
    else checkParameters(reader, paths, path, names);
  }
  for (const group of byLength.values()) {
    for (const [index, path] of group.entries()) {
      for (const other of group.slice(0, index)) {
        const [before, after] = [partsOf(other), partsOf(path)];
        const relation = compare(before, after);
        if (relation === "same") failShared(reader, paths, path, other);
        if (relation !== "ambiguous") continue;
        const used = isBefore(before, after) ? other : path;
        const message = `Some requests match both ${other} and ${path}. They go to ${used}.`;
        reader.warn("path", message, ...placeIn(paths, path));
      }
    }
  }
}

/** Reports the operations of a path whose requests look like those of another: those with the same verb. */
function failShared(reader: Reader, paths: JsonObject, path: string, other: string): void {
  const operations = Object.entries(objectOf(paths[path])).filter(([, each]) => isObject(each));
  for (const [verb, operation] of operations) {
    if (!isObject(objectOf(paths[other])[verb])) continue;
    const message = `Requests to ${path} and to ${other} look the same. Keep one ${verb.toUpperCase()}.`;
    reader.fail("path", message, operation);
  }
}

function placeIn(paths: JsonObject, path: string): [part: JsonObject, key?: string] {
  const item = paths[path];
  return isObject(item) ? [item] : [paths, path];
}

/** Each name in a path is a parameter of all its operations. */
function checkParameters(reader: Reader, paths: JsonObject, path: string, names: readonly string[]): void {
  for (const operation of Object.values(objectOf(paths[path])).filter(isObject)) {
    const known = listOf(operation.parameters).map((each) => reader.resolve(each));
    const missing = names.find(
      (name) => !known.some((each) => each.in === "path" && text(each.name) === name),
    );
    if (missing === undefined || !isObject(operation.responses)) continue;
    const message = `No parameter describes {${missing}} of ${path}. Add one with in: path.`;
    reader.fail("parameter", message, operation);
  }
}

/** What a part of a path matches: a text, or any with some texts around. The more text, the narrower. */
interface Part {
  text?: string;
  start: string;
  end: string;
  /** All texts, with braces for each parameter. */
  form: string;
  narrowness: number;
}

function partsOf(path: string): Part[] {
  return path.split("/").map((text) => {
    const form = text.replaceAll(/\{[^{}]*\}/g, "{}");
    const [, start = "", end = ""] = /^([^{]*)\{.*\}([^}]*)$/.exec(text) ?? [];
    if (form === text) return { text, start, end, form, narrowness: Number.POSITIVE_INFINITY };
    return { start, end, form, narrowness: form.replaceAll("{}", "").length };
  });
}

/** Whether two paths match the same requests, or some of the same although neither is the narrower one. */
function compare(left: readonly Part[], right: readonly Part[]): "same" | "ambiguous" | "apart" {
  const pairs = left.flatMap((one, index) => {
    const other = right[index];
    return present(other && ([one, other] as const));
  });
  if (!pairs.every(([one, other]) => overlaps(one, other))) return "apart";
  const isLeft = pairs.some(([one, other]) => one.narrowness > other.narrowness);
  const isRight = pairs.some(([one, other]) => one.narrowness < other.narrowness);
  const isCrossed = pairs.some(
    ([one, other]) => one.narrowness === other.narrowness && one.form !== other.form,
  );
  if ((isLeft && isRight) || isCrossed) return "ambiguous";
  return isLeft || isRight ? "apart" : "same";
}

function overlaps(one: Part, other: Part): boolean {
  if (one.text !== undefined && other.text !== undefined) return one.text === other.text;
  const text = one.text ?? other.text;
  if (text !== undefined) {
    const { start, end } = one.text === undefined ? one : other;
    return text.length > start.length + end.length && text.startsWith(start) && text.endsWith(end);
  }
  const areStarts = one.start.startsWith(other.start) || other.start.startsWith(one.start);
  return areStarts && (one.end.endsWith(other.end) || other.end.endsWith(one.end));
}

/** Whether a path is looked at before another: the first part in which one is narrower decides, else the document's order. */
function isBefore(left: readonly Part[], right: readonly Part[]): boolean {
  const decisive = left.findIndex(({ narrowness }, index) => narrowness !== right[index]?.narrowness);
  return (left[decisive]?.narrowness ?? 1) > (right[decisive]?.narrowness ?? 0);
}
