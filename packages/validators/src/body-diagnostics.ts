import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { pointerAt } from "@datacloud/traffic";
import { type Diagnostic, fatalByPage, unconventional } from "./diagnostic.ts";
import type { Shape } from "./shape.ts";
import { shorten } from "./show.ts";

/** A body that came with a GET. */
export function bodyIgnored(method: MethodName): Diagnostic {
  const { verb } = describeMethod(method);
  const problem = `${method} is a ${verb} and takes its arguments from the query string. The body is ignored.`;
  const remedy = "Send the arguments in the query string, without a body.";
  const fault = { rule: "body-ignored", problem, remedy, expected: "no body", actual: "a body" };
  return unconventional(fault, method, "query-and-body");
}

/** Arguments in the other place than the document has for them, of a method that has both. */
export function misplaced(
  method: MethodName,
  { properties }: Pick<Shape, "properties">,
  query: object,
  body: object,
): Diagnostic[] {
  const { encodings, inQuery = [], inPath = [], inBoth = [] } = describeMethod(method);
  const hasBody = encodings[0] !== "query";
  const placeOf = (name: string): Place => {
    if (inPath.includes(name)) return "the path";
    return hasBody && !inQuery.includes(name) ? "the body" : "the query string";
  };
  const diagnosticOf = (name: string, actual: Place) => {
    const expected = placeOf(name);
    const fault = {
      rule: "wrong-place",
      pointer: pointerAt("", name),
      problem: `\`${shorten(name)}\` is in ${actual}; ${method} takes it from ${expected}.`,
      remedy: `Send it in ${expected}.`,
      expected,
      actual,
    };
    return fatalByPage(fault, method, "query-and-body");
  };
  // What is no argument at all has no place either: that is found when the arguments are judged.
  const found = (args: object, actual: Place) =>
    Object.keys(args)
      .filter((name) => properties.has(name) && placeOf(name) !== actual)
      .filter((name) => actual !== "the body" || !inBoth.includes(name))
      .map((name) => diagnosticOf(name, actual));
  return [...found(query, "the query string"), ...found(body, "the body")];
}

type Place = "the path" | "the query string" | "the body";

/** JSON that came as a form: what curl sends with `-d` and no header of its own. */
export function jsonAsForm(method: MethodName): Diagnostic {
  const fault = {
    rule: "json-as-form",
    problem: "The body is JSON, but its Content-Type is URL-encoded form.",
    remedy: "Send `Content-Type: application/json` with it.",
    expected: "a URL-encoded form",
    actual: "a JSON object",
  };
  return fatalByPage(fault, method, "media-type");
}

/** A body that is not the form in parts that its header names. */
export function notMultipart(method: MethodName): Diagnostic {
  const fault = {
    rule: "not-multipart",
    problem: "The body is not multipart/form-data with the boundary of its Content-Type.",
    remedy: "Let an HTTP library write body and header together.",
    expected: "multipart/form-data",
    actual: "a body that cannot be split into parts",
  };
  return fatalByPage(fault, method, "media-type");
}

/** A body that cannot be parsed. */
export function notJson(method: MethodName, text: string, error: unknown): Diagnostic {
  const remedy = /^[\w.[\]%-]+=/.test(text)
    ? "It looks like a form: send it with `Content-Type: application/x-www-form-urlencoded`."
    : "Repair it, for example by writing it with a JSON library.";
  // The engine's message quotes the body, so only the position is taken from it.
  const position = /position (\d+)/.exec(String(error))?.[1];
  const where = position === undefined ? "" : ` at character ${Number(position) + 1}`;
  const fault = {
    rule: "not-json",
    problem: `The body is not JSON${where}.`,
    remedy,
    expected: "a JSON object",
    actual: `${text.length} characters that are not JSON`,
  };
  return fatalByPage(fault, method, "media-type");
}
