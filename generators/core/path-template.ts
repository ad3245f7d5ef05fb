import { listOf, objectOf, present, text } from "./json-parts.ts";
import { isObject, type JsonObject, type Method } from "./model.ts";
import type { Reader } from "./reader.ts";
import { capitalize } from "./text.ts";

/** A path as a name: `/users/{user_id}.json` is `/users/byUserId.json`. */
export function nameOfTemplate(path: string): string {
  return path.replaceAll(/\{([^{}/]+)\}/g, (_, name: string) => {
    const words = name.split(/[^A-Za-z0-9]+/);
    return `by${words.map(capitalize).join("")}`;
  });
}

/** The names of the parameters in a path, in their order. */
export function namesInPath(path: string): string[] {
  return [...path.matchAll(/\{([^{}/]+)\}/g)].map(([, name = ""]) => name);
}

/** The path of a request with some arguments. */
export function filledPath({ path, inPath }: Pick<Method, "path" | "inPath">, args: JsonObject): string {
  return inPath.reduce((filled, name) => {
    const value = args[name] ?? "";
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return filled.replace(`{${name}}`, () => encodeURIComponent(text));
  }, path);
}

/** Reports paths that no request can be matched with, or that requests of another path match too. */
export function checkTemplates(reader: Reader, paths: JsonObject): void {
  const templates = Object.keys(paths).filter((path) => path.includes("{"));
  const byLength = Map.groupBy(templates, (path) => path.split("/").length);
  const fail = (path: string, message: string) => reader.fail("path", message, ...placeIn(paths, path));
  for (const path of templates) {
    const names = namesInPath(path);
    if (path.split("/").some((part) => /\{.*\{/.test(part) || !/^[^{}]*(?:\{[^{}]+\}[^{}]*)?$/.test(part)))
      fail(path, `The path ${path} is not supported. Write one parameter in braces between two slashes.`);
    else if (new Set(names).size < names.length)
      fail(path, `The path ${path} has a parameter twice. Give each a name of its own.`);
    else checkParameters(reader, paths, path, names);
  }
  for (const group of byLength.values()) {
    for (const [index, path] of group.entries()) {
      for (const other of group.slice(0, index)) {
        const [before, after] = [partsOf(other), partsOf(path)];
        const relation = compare(before, after);
        if (relation === "same")
          fail(path, `Requests to ${path} and to ${other} look the same. Keep one path.`);
        if (relation !== "ambiguous") continue;
        const used = isBefore(before, after) ? other : path;
        const message = `Some requests match ${other} and ${path}. Then ${used} is used.`;
        reader.warn("path", message, ...placeIn(paths, path));
      }
    }
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

/** What a part of a path matches: a text, or any between two texts. The more text, the narrower. */
interface Part {
  text?: string;
  start: string;
  end: string;
  narrowness: number;
}

function partsOf(path: string): Part[] {
  return path.split("/").map((part) => {
    const [, start = "", end = ""] = /^(.*)\{.*\}(.*)$/.exec(part) ?? [];
    if (!part.includes("{")) return { text: part, start, end, narrowness: Number.POSITIVE_INFINITY };
    return { start, end, narrowness: start.length + end.length };
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
    ([one, other]) => one.narrowness === other.narrowness && one.start !== other.start,
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
