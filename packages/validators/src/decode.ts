import { describeMethod, type Encoding, type MethodName } from "@datacloud/contract/methods";
import { pointerAt } from "@datacloud/traffic";
import { bodyIgnored, jsonAsForm, misplaced, notJson, notMultipart } from "./body-diagnostics.ts";
import { coerce, setOwn } from "./coerce.ts";
import { decodePath } from "./decode-path.ts";
import { type Diagnostic, fatal, fatalByPage, nameOf, unconventional } from "./diagnostic.ts";
import { createDiagnosticList, listed } from "./diagnostic-list.ts";
import { type FormNode, readForm } from "./form-tree.ts";
import { readMultipart } from "./read-multipart.ts";
import { countNames, deepestJson as deepest, repeatedNames, scanJson } from "./scan-json.ts";
import { isObject, type JsonObject, schemaOf } from "./schema.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { show } from "./show.ts";

/** The parts of a request that carry arguments. */
export interface EncodedArguments {
  /** The query string, with or without its question mark. */
  query?: string;
  /** The body as it came. */
  body?: string | Uint8Array;
  /** The header `Content-Type`. */
  contentType?: string | null;
  /** The path below the base URL, of a method that has arguments in it. */
  methodPath?: string;
}

/** The arguments of a request as one object, and its diagnostics. */
export interface Decoded {
  arguments: JsonObject;
  /** Where the arguments were; the body's encoding if there was a body. */
  encoding: Encoding;
  /** An error means that there are no arguments to judge. */
  diagnostics: Diagnostic[];
}

/**
 * Reads the arguments of a request from its path, its query string and its body into one object. Texts of a form, of the
 * query and of the path take the types of the method's schema; JSON keeps its own. Never throws, whatever the input.
 */
export function decode(method: MethodName, input: EncodedArguments): Decoded {
  const shape = shapeOf(schemaOf(method, "arguments"));
  const { query: given = "" } = input;
  const query = given.startsWith("?") ? given.slice(1) : given;
  const isMultipart = mediaTypeOf(input.contentType ?? "") === mediaTypes.multipart;
  const { text, diagnostics } = readText(method, input.body, isMultipart);
  const { encodings, inQuery, inPath } = describeMethod(method);
  const isRead = encodings[0] === "query";
  if (isRead && text !== "") diagnostics.push(bodyIgnored(method));
  const body =
    isRead || text === "" ? undefined : decodeBody(method, shape, text, input.contentType ?? "", diagnostics);
  if (inQuery || inPath) {
    const fromPath = decodePath(method, shape, input.methodPath);
    const fromQuery = decodeForm(method, shape, readForm(query), diagnostics);
    const inBody = body?.arguments ?? {};
    diagnostics.push(...misplaced(method, shape, fromQuery, inBody));
    return {
      arguments: { ...fromQuery, ...inBody, ...fromPath },
      encoding: body?.encoding ?? encodings[0] ?? "json",
      diagnostics,
    };
  }
  if (query === "")
    return { arguments: body?.arguments ?? {}, encoding: body?.encoding ?? "query", diagnostics };
  const fromQuery = decodeForm(method, shape, readForm(query), diagnostics);
  return {
    arguments: merge(method, fromQuery, body?.arguments, diagnostics),
    encoding: body?.encoding ?? "query",
    diagnostics,
  };
}

/** The body as text. UTF-8 that is broken is replaced and said. */
function readText(
  method: MethodName,
  body: string | Uint8Array | undefined,
  mayHoldBytes: boolean,
): { text: string; diagnostics: Diagnostic[] } {
  const raw = typeof body === "string" ? body : new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  const diagnostics: Diagnostic[] = [];
  if (mayHoldBytes) return { text: raw, diagnostics };
  const hasMark = raw.startsWith("\uFEFF");
  const isBroken = typeof body === "object" && raw.includes("\uFFFD") && !isUtf8(body);
  if (hasMark || isBroken) {
    const what = isBroken ? "is not valid UTF-8" : "begins with a byte order mark";
    diagnostics.push(
      unconventional(
        {
          rule: "text-encoding",
          problem: `The body ${what}.`,
          remedy: isBroken ? "Send plain UTF-8." : "Send plain UTF-8 without a byte order mark.",
          expected: "plain UTF-8",
          actual: `a body that ${what}`,
        },
        method,
        "media-type",
      ),
    );
  }
  return { text: hasMark ? raw.slice(1) : raw, diagnostics };
}

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

function decodeBody(
  method: MethodName,
  shape: Shape,
  text: string,
  contentType: string,
  diagnostics: Diagnostic[],
): { arguments: JsonObject; encoding: Encoding } {
  const type = mediaTypeOf(contentType);
  if (type === mediaTypes.multipart) {
    const parts = readMultipart(text, contentType);
    if (!parts) diagnostics.push(notMultipart(method));
    return { arguments: decodeForm(method, shape, parts ?? new Map(), diagnostics), encoding: "multipart" };
  }
  if (type !== mediaTypes.form) return { arguments: decodeJson(method, text, diagnostics), encoding: "json" };
  if (isJsonObject(text)) {
    diagnostics.push(jsonAsForm(method));
    return { arguments: {}, encoding: "form" };
  }
  return { arguments: decodeForm(method, shape, readForm(text), diagnostics), encoding: "form" };
}

/** How each encoding is named in the header `Content-Type`. */
export const mediaTypes: Readonly<Record<Encoding, string>> = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  query: "",
};

/** The media type of a `Content-Type` header, in lower case and without parameters. */
export function mediaTypeOf(contentType: string): string {
  if (contentType === mediaTypes.json) return contentType; // Almost all bodies are; 8 % of judging one.
  return (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

/** Whether a text is a whole JSON object: what curl sends with `-d` and no header of its own. */
export function isJsonObject(text: string): boolean {
  if (!/^\s*\{/.test(text) || scanJson(text, deepest).depth > deepest) return false;
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}

function decodeJson(method: MethodName, text: string, diagnostics: Diagnostic[]): JsonObject {
  const scan = scanJson(text, deepest);
  if (scan.depth > deepest) {
    const fault = {
      rule: "too-deep",
      problem: `The body is nested more than ${deepest} levels deep.`,
      remedy: "Send a flatter object.",
      expected: `at most ${deepest} levels`,
      actual: "a deeper body",
    };
    diagnostics.push(fatal(fault, method, "body-depth"));
    return {};
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    diagnostics.push(notJson(method, text, error));
    return {};
  }
  // Few bodies repeat a name, and to find out which costs more than to read the body: judging a valid one takes 35 % more.
  if (scan.names !== countNames(value)) {
    const findings = createDiagnosticList();
    for (const name of repeatedNames(text)) findings.warn(() => repeated(method, name));
    diagnostics.push(...listed(method, findings));
  }
  if (isObject(value)) return value;
  const fault = {
    rule: "not-an-object",
    problem: `The body is ${show(value)}.`,
    remedy: "Send one JSON object with the arguments by name.",
    expected: "a JSON object",
    actual: show(value),
  };
  diagnostics.push(fatalByPage(fault, method, "media-type"));
  return {};
}

function decodeForm(
  method: MethodName,
  shape: Shape,
  pairs: ReadonlyMap<string, FormNode>,
  diagnostics: Diagnostic[],
): JsonObject {
  const result: JsonObject = {};
  const findings = createDiagnosticList();
  for (const [name, node] of pairs) {
    const value = coerce(node, shape.properties.get(name), pointerAt("", name), (pointer) => {
      findings.warn(() => repeated(method, nameOf(pointer), pointer));
    });
    setOwn(result, name, value);
  }
  diagnostics.push(...listed(method, findings));
  return result;
}

/** The body wins over the query string, argument by argument. */
function merge(
  method: MethodName,
  query: JsonObject,
  body: JsonObject | undefined,
  diagnostics: Diagnostic[],
): JsonObject {
  if (!body) return query;
  const result: JsonObject = { ...query };
  for (const [name, value] of Object.entries(body)) {
    if (Object.hasOwn(query, name)) {
      const problem = `\`${name}\` is in the query string and in the body. The body's value is used.`;
      const fault = {
        rule: "query-and-body",
        pointer: pointerAt("", name),
        problem,
        remedy: "Send it once.",
        expected: "one value",
        actual: "two values",
      };
      diagnostics.push(unconventional(fault, method, "query-and-body"));
    }
    setOwn(result, name, value);
  }
  return result;
}

function repeated(method: MethodName, name: string, pointer = ""): Diagnostic {
  const fault = {
    rule: "repeated-argument",
    pointer,
    problem: `\`${name}\` is given more than once. The last value is taken.`,
    remedy: "Give it once.",
    expected: "one value",
    actual: "several values",
  };
  return unconventional(fault, method, "repeated-argument");
}
