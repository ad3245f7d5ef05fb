import { listOf, objectOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import { nameOf, operationsOf } from "../core/operations.ts";
/** What a rule sees of the place it is at. */
export interface RuleContext {
  location: Location;
  /** Reports what is wrong here, or at another place. The severity is that of redocly.yaml, unless another is given. */
  report(message: string, location?: Location, severity?: "error" | "warn"): void;
  resolve(node: unknown, from?: string): { node?: unknown; location?: Location };
}

/** A place in a source file. */
export interface Location {
  source: { absoluteRef: string };
  pointer: string;
  child(path: (string | number)[] | string): Location;
  key(): Location;
}

/** Any object of the document. */
export type Node = Record<string, unknown>;

/** A rule: a function per kind of OpenAPI object; `end`, in place of `Root`, is called at the end of the document. */
export type LintRule = () => Partial<
  Record<
    "Root" | "Paths" | "Operation" | "Schema" | "Parameter" | "Response" | "any" | "end",
    (node: Node, context: RuleContext) => void
  >
>;

/** A part of the document with the place it stands at, after following its references. */
export interface NodePlace {
  node: Node;
  location: Location;
}

/** Follows a part of `parent` by its keys, through references. */
export function follow(context: RuleContext, parent: NodePlace, ...keys: string[]): NodePlace | undefined {
  let part: NodePlace | undefined = parent;
  for (const key of keys) {
    const child: unknown = part?.node[key];
    if (!part || !isObject(child)) return undefined;
    part = resolve(context, { node: child, location: part.location.child(key) });
  }
  return part;
}

/** What stands behind a reference, or the part itself. */
export function resolve(context: RuleContext, part: NodePlace): NodePlace | undefined {
  if (typeof part.node.$ref !== "string") return part;
  const { node, location } = context.resolve(part.node, part.location.source.absoluteRef);
  if (isObject(node) && location) return resolve(context, { node, location });
  return undefined;
}

/** The entries of an object, each behind its references. */
export function entries(
  context: RuleContext,
  part: NodePlace | undefined,
): [name: string, part: NodePlace][] {
  if (!part) return [];
  return Object.keys(part.node).flatMap((name) => {
    const child = follow(context, part, name);
    if (child) return [[name, child] as [string, NodePlace]];
    return [];
  });
}

/** The JSON media type of a request or response. */
export function jsonOf(context: RuleContext, part: NodePlace | undefined): NodePlace | undefined {
  return part && follow(context, part, "content", "application/json");
}

/** The entries of a list at the root of the document, behind its reference. */
export function entriesAt(root: Node, key: string, { location, resolve }: RuleContext): [Node, Location][] {
  const given = root[key];
  const target = isObject(given) ? resolve(given) : { node: given, location: location.child(key) };
  return listOf(target.node).flatMap((item, index) => {
    const place = target.location?.child([index]);
    if (isObject(item) && place) return [[item, place] as [Node, Location]];
    return [];
  });
}

/** The names of the methods that a document has, as its conventions and probes give them. */
export function methodNamesIn({ paths }: Node, { resolve }: RuleContext): Set<string> {
  const reader = { resolve: (item: unknown) => objectOf(resolve(item).node) };
  return new Set(operationsOf(reader, objectOf(paths)).map(nameOf));
}

/** Reports a member whose text does not end as a sentence does. */
export function checkSentence(node: Node, key: string, place: Location, { report }: RuleContext): void {
  if (!/[.!?]`?$/.test(String(node[key]).trim()))
    report(`The ${key} does not end in a full stop.`, place.child(key));
}
