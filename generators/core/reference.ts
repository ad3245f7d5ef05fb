import { dirname, resolve } from "node:path";
import type { Diagnostic } from "./diagnostic.ts";
import { objectOf } from "./json-parts.ts";
import { isObject, type Json, type JsonObject } from "./model.ts";
import { type Path, readSource, type Source } from "./source.ts";

/** What a reference leads to. */
export interface ReferenceTarget {
  source: Source;
  path: Path;
  value: Json;
}

interface Located {
  target?: ReferenceTarget;
  diagnostics: Diagnostic[];
}

/** Follows a reference from the file it stands in, reading further files as needed into `sources`. */
export function locate(
  sources: Map<string, Source>,
  ref: string,
  from: { source: Source; path: Path },
): Located {
  const fail = (message: string, also: readonly Diagnostic[] = []): Located => {
    const where = from.source.where(from.path);
    return { diagnostics: [...also, { rule: "unresolved-ref", severity: "omission", message, where }] };
  };
  const [filePart = "", pointer = ""] = ref.split("#", 2);
  if (/^[a-z][a-z0-9+.-]*:/i.test(filePart)) {
    return fail(`The reference ${ref} is remote. Copy the file beside the document.`);
  }
  const file = filePart === "" ? from.source.file : resolve(dirname(from.source.file), decode(filePart));
  const isNew = !sources.has(file);
  const source = sources.get(file) ?? readSource(file);
  sources.set(file, source);
  const [unreadable] = source.diagnostics.filter(({ rule }) => rule === "file");
  if (unreadable) return fail(`The reference ${ref} cannot be followed. ${unreadable.message}`);
  if (source.diagnostics.length > 0) {
    return fail(`The reference ${ref} cannot be followed.`, isNew ? source.diagnostics : []);
  }
  const isAnchor = pointer !== "" && !pointer.startsWith("/");
  const paths = isAnchor
    ? findAnchors(source.root, pointer)
    : [
        pointer
          .split("/")
          .slice(1)
          .map((part) => unescapePointer(decode(part))),
      ];
  const [path = [], ...others] = paths;
  const value = paths.length === 0 ? undefined : path.reduce<Json | undefined>(childOf, source.root);
  if (value === undefined) return fail(`The reference ${ref} leads nowhere.`);
  if (others.length > 0) {
    return fail(`The reference ${ref} is ambiguous: ${paths.length} schemas of the file have this $anchor.`);
  }
  return { target: { source, path, value }, diagnostics: [] };
}

/** The paths of the schemas of a file that an `$anchor` names. */
function findAnchors(root: Json, name: string): string[][] {
  const found: string[][] = [];
  const stack: { part: Json; path: string[] }[] = [{ part: root, path: [] }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { part, path } = next;
    if (typeof part !== "object" || part === null || path.length > deepest) continue;
    if (isObject(part) && (part.$anchor === name || part.$dynamicAnchor === name)) found.push(path);
    for (const [key, child] of Object.entries(part)) {
      if (!valueKeys.has(key)) stack.push({ part: child, path: [...path, key] });
    }
  }
  return found;
}

const deepest = 200;
/** Keys under which values stand, not schemas. */
const valueKeys = new Set(["const", "enum", "default", "example", "examples"]);

/** What stands under a key of a value itself; nothing for a name that every object has. */
export function childOf(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  if (isObject(value) && Object.hasOwn(value, key)) return value[key];
  return undefined;
}

/** One part of a JSON Pointer, escaped. */
export function escapePointer(part: string | number): string {
  return String(part).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The name that a part of a JSON Pointer, or such a pointer as a whole, is for. */
export function unescapePointer(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The names of a JSON Pointer, or of a reference within a document, from the outermost inwards. */
export function pointerParts(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapePointer);
}

/** The object that a reference leads to within a document; an empty one where it leads nowhere. */
export function lookUp(document: JsonObject, reference: string): JsonObject {
  return objectOf(pointerParts(reference).reduce<Json | undefined>(childOf, document));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
