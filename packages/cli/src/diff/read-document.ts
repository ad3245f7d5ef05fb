import { dirname, join, relative } from "node:path";
import { isRecord, pointerAt } from "@datacloud/traffic";
import { parseDocument } from "yaml";
import { CommandError } from "../command-error.ts";
import { readGiven } from "../files/given-files.ts";

type Value = { [key: string]: Value } | Value[] | string | number | boolean | null;

/**
 * Reads an OpenAPI document, YAML or JSON, as one object: files that it refers to are under `x-files`, and references
 * lead there. What cannot be read or is no OpenAPI document ends the command with the place.
 */
export function readDocument(file: string): object {
  const files = new Map<string, Value>();
  const root = parseFile(file);
  if (!isRecord(root) || !("openapi" in root))
    throw new CommandError(`${file} is not an OpenAPI 3 document: it has no \`openapi\` at the top.`);
  const folder = dirname(file);
  const document = rewrite(root, { folder, files, own: file, prefix: "" });
  return { ...(document as object), "x-files": Object.fromEntries(files) };
}

interface Place {
  /** The folder of the whole document. */
  folder: string;
  files: Map<string, Value>;
  /** The file that a value is in. */
  own: string;
  /** What comes before a pointer into this file. */
  prefix: string;
}

function rewrite(value: Value, place: Place): Value {
  if (Array.isArray(value)) return value.map((each) => rewrite(each, place));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, Value] => {
    const isReference = key === "$ref" && typeof each === "string";
    return [key, isReference ? leading(each, place) : rewrite(each, place)];
  });
  return Object.fromEntries(entries);
}

/** Where a reference leads in the one object. A file that it names is read the first time. */
function leading(reference: string, { folder, files, own, prefix }: Place): string {
  const [target = "", pointer = ""] = reference.split("#");
  if (target === "") return `#${prefix}${pointer}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(target))
    throw new CommandError(
      `${own} refers to ${target}: only files are read. Save it beside the document and refer to that.`,
    );
  const file = join(dirname(own), decodeURIComponent(target));
  const name = relative(folder, file).replaceAll("\\", "/");
  const inner = pointerAt("/x-files", name);
  if (!files.has(name)) {
    files.set(name, null);
    files.set(name, rewrite(parseFile(file, own), { folder, files, own: file, prefix: inner }));
  }
  return `#${inner}${pointer}`;
}

function parseFile(file: string, from?: string): Value {
  const remedy = from === undefined ? "" : ` ${from} refers to it.`;
  const document = parseDocument(readGiven(file, file, remedy), { merge: true });
  const [error] = document.errors;
  if (error)
    throw new CommandError(`${file} is neither YAML nor JSON: ${error.message.split("\n")[0] ?? ""}`);
  try {
    const value = document.toJS({ maxAliasCount: 10_000 }) as Value;
    JSON.stringify(value);
    return value;
  } catch {
    throw new CommandError(
      `${file} cannot be read: an alias refers to itself or expands to too much, or the nesting is too deep.`,
    );
  }
}
