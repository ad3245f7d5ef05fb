import { basename, extname } from "node:path";
import type { Diagnostic } from "./diagnostic.ts";
import { objectOf } from "./json-parts.ts";
import { isObject, type Json, type JsonObject } from "./model.ts";
import { componentsOf, type Place, placeOf } from "./places.ts";
import { pushAll } from "./push-all.ts";
import { escapePointer, locate, type ReferenceTarget } from "./reference.ts";
import type { Path, Source } from "./source.ts";
import { isCollection } from "./walk.ts";

/** The file and the path in it that a part of the bundle came from. */
export interface Origin {
  source: Source;
  path: Path;
}

export interface Bundle {
  value: Json;
  origins: WeakMap<object, Origin>;
  /** What stands in place of references that lead nowhere. */
  broken: Set<object>;
  diagnostics: Diagnostic[];
}

interface Bundler extends Bundle {
  root: Source;
  sources: Map<string, Source>;
  /** Pointers of what was hoisted into `components`, by the key of its target. */
  hoisted: Map<string, string>;
  /** Hoisted targets that are not copied yet. */
  pending: { section: string; name: string; target: ReferenceTarget; place: Place }[];
  components: Map<string, JsonObject>;
}

const deepest = 200;

/** Makes one object of a description: whatever stands outside the root file becomes a named component. */
export function bundle(root: Source): Bundle {
  const bundler: Bundler = {
    value: null,
    root,
    sources: new Map([[root.file, root]]),
    origins: new WeakMap(),
    broken: new Set(),
    diagnostics: [...root.diagnostics],
    hoisted: new Map(),
    pending: [],
    components: new Map(),
  };
  bundler.value = copy(bundler, root.root, { source: root, path: [] }, "root");
  for (let next = bundler.pending.shift(); next; next = bundler.pending.shift()) {
    const names = sectionOf(bundler, next.section);
    names[next.name] = copy(bundler, next.target.value, next.target, next.place);
  }
  if (isObject(bundler.value)) {
    addComponents(bundler, bundler.value);
    reportUnusedSchemas(bundler, bundler.value);
  }
  return bundler;
}

function copy(bundler: Bundler, value: Json, origin: Origin, place: Place): Json {
  if (!isCollection(value)) return value;
  if (origin.path.length > deepest) {
    report(bundler, "too-deep", `Nested more than ${deepest} levels deep.`, origin);
    return null;
  }
  if (Array.isArray(value)) {
    const list = value.map((item, index) => copyMember(bundler, index, item, origin, place));
    bundler.origins.set(list, origin);
    return list;
  }
  const isReference = typeof value.$ref === "string" && place !== "literal" && place !== "schemas";
  if (isReference) return copyReference(bundler, value, String(value.$ref), origin, place);
  return copyObject(bundler, value, origin, place);
}

/** The values of a discriminator's mapping are names of schemas or references to them. */
function copyMapping(bundler: Bundler, value: JsonObject, origin: Origin): JsonObject {
  const names = rootComponents(bundler.root.root, "schemas");
  const entries = Object.entries(value).flatMap(([key, target]): [string, Json][] => {
    if (typeof target !== "string") return [];
    const ref = Object.hasOwn(names, target) ? pointerOf(["components", "schemas", target]) : target;
    const copied = copyReference(bundler, { $ref: ref }, ref, below(origin, key), "schema");
    // What leads nowhere has been reported, and names no branch.
    if (isObject(copied) && typeof copied.$ref === "string") return [[key, copied.$ref]];
    return [];
  });
  const object: JsonObject = Object.fromEntries(entries);
  bundler.origins.set(object, origin);
  return object;
}

function copyObject(bundler: Bundler, value: JsonObject, origin: Origin, place: Place): JsonObject {
  if (place === "mapping") return copyMapping(bundler, value, origin);
  const object: JsonObject = {};
  bundler.origins.set(object, origin);
  for (const [key, child] of Object.entries(value)) {
    const copied = copyMember(bundler, key, child, origin, place);
    // Plain assignment would set the prototype.
    if (key === "__proto__")
      Object.defineProperty(object, key, {
        value: copied,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else object[key] = copied;
  }
  return object;
}

function copyMember(bundler: Bundler, key: string | number, child: Json, origin: Origin, place: Place): Json {
  // Most members are no objects, and no place of theirs is asked for.
  if (!isCollection(child)) return child;
  const at = below(origin, key);
  const isRootExtension = place === "root" && String(key).startsWith("x-") && isObject(child);
  if (isRootExtension && typeof child.$ref === "string") return inline(bundler, child.$ref, at, "literal");
  return copy(bundler, child, at, placeOf(place, String(key)));
}

function copyReference(bundler: Bundler, value: JsonObject, ref: string, origin: Origin, place: Place): Json {
  if (place === "pathItem") return inline(bundler, ref, origin, place);
  const target = find(bundler, ref, origin);
  const { $ref: _, ...siblings } = value;
  const copied = copyObject(bundler, siblings, origin, place);
  if (!target) return markBroken(bundler, copied);
  const pointer = isComponent(bundler, target) ? pointerOf(target.path) : hoist(bundler, target, place);
  if (pointer === undefined) return copied;
  const reference: JsonObject = { $ref: pointer, ...copied };
  bundler.origins.set(reference, origin);
  return reference;
}

const mostHops = 10;

/** What stands where a reference leads nowhere; methods that reach it are left out. */
function markBroken(bundler: Bundler, value: JsonObject): JsonObject {
  bundler.broken.add(value);
  return value;
}

function inline(bundler: Bundler, ref: string, origin: Origin, place: Place, hops = 0): Json {
  const target = find(bundler, ref, origin);
  if (!target) return markBroken(bundler, {});
  if (isObject(target.value) && typeof target.value.$ref === "string") {
    if (hops < mostHops) return inline(bundler, target.value.$ref, target, place, hops + 1);
    report(bundler, "unresolved-ref", `The reference ${ref} leads from one reference to the next.`, origin);
    return markBroken(bundler, {});
  }
  return copy(bundler, target.value, target, place);
}

function find(bundler: Bundler, ref: string, origin: Origin): ReferenceTarget | undefined {
  const { target, diagnostics } = locate(bundler.sources, ref, origin);
  pushAll(bundler.diagnostics, diagnostics);
  return target;
}

/** Whether a target is already a named component of the root file. */
function isComponent({ root }: Bundler, { source, path }: Origin): boolean {
  return source === root && path[0] === "components" && path.length === 3;
}

/** Names a target as a component, once, and queues its copy. */
function hoist(bundler: Bundler, target: ReferenceTarget, place: Place): string | undefined {
  const key = keyOf(target);
  const known = bundler.hoisted.get(key);
  if (known) return known;
  const section = componentsOf(place);
  if (!section) {
    report(bundler, "unresolved-ref", "A reference is not allowed here.", target);
    return undefined;
  }
  const name = freeName(bundler, section, target);
  const pointer = pointerOf(["components", section, name]);
  bundler.hoisted.set(key, pointer);
  sectionOf(bundler, section)[name] = {};
  bundler.pending.push({ section, name, target, place });
  return pointer;
}

function sectionOf({ components }: Bundler, section: string): JsonObject {
  const names = components.get(section) ?? {};
  components.set(section, names);
  return names;
}

/** The last part of the target's name, with its file's name before it where that is taken. */
function freeName(bundler: Bundler, section: string, { source, path }: Origin): string {
  const taken = { ...rootComponents(bundler.root.root, section), ...sectionOf(bundler, section) };
  const file = basename(source.file, extname(source.file));
  const last = String(path.at(-1) ?? file).replace(/[^A-Za-z0-9._-]/g, "_");
  let name = last;
  for (let count = 1; name in taken; count += 1)
    name = count === 1 ? `${file}_${last}` : `${file}_${last}_${count}`;
  return name;
}

function rootComponents(root: Json, section: string): JsonObject {
  const components = objectOf(objectOf(root).components);
  const names = components[section];
  return objectOf(names);
}

function addComponents({ components }: Bundler, value: JsonObject): void {
  if (components.size === 0) return;
  const all = objectOf(value.components);
  for (const [section, names] of components) {
    all[section] = { ...objectOf(all[section]), ...names };
  }
  value.components = all;
}

/** A method keeps its schemas under `x-schemas`; what is used has been hoisted, the rest is a mistake. */
function reportUnusedSchemas(bundler: Bundler, value: JsonObject): void {
  for (const item of Object.values(objectOf(value.paths))) {
    if (!isObject(item) || !isObject(item["x-schemas"])) continue;
    for (const [name, schema] of Object.entries(item["x-schemas"])) {
      const origin = isObject(schema) ? bundler.origins.get(schema) : undefined;
      if (origin && !bundler.hoisted.has(keyOf(origin))) {
        report(bundler, "unused-schema", `Nothing refers to the schema ${name}.`, origin);
      }
    }
    delete item["x-schemas"];
  }
}

function report(bundler: Bundler, rule: string, message: string, { source, path }: Origin): void {
  const severity = rule === "unresolved-ref" ? "omission" : "error";
  bundler.diagnostics.push({ rule, severity, message, where: source.where(path) });
}

function below({ source, path }: Origin, key: string | number): Origin {
  return { source, path: [...path, key] };
}

function keyOf({ source, path }: Origin): string {
  return `${source.file}${pointerOf(path)}`;
}

function pointerOf(path: Path): string {
  return `#${path.map((part) => `/${escapePointer(part)}`).join("")}`;
}
