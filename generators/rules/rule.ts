import { isObject } from "../core/model.ts";
/** What a Redocly rule sees of the place it is at. */
export interface RuleContext {
  location: Location;
  report(problem: {
    message: string;
    location?: Location | Location[];
    /** In place of the severity that redocly.yaml gives the rule. */
    forceSeverity?: "error" | "warn";
  }): void;
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

/** The visitor that a rule gives to Redocly: a function per kind of OpenAPI object. */
export type Visitor = Partial<
  Record<
    Visited,
    (node: Node, context: RuleContext, extra?: { parent?: unknown; key?: string | number }) => void
  >
>;

type Visited =
  | "Root"
  | "Paths"
  | "PathItem"
  | "Operation"
  | "Schema"
  | "SchemaProperties"
  | "Parameter"
  | "Response"
  | "Tag"
  | "Info"
  | "any";

/** A rule as Redocly takes it. */
export type LintRule = () => Visitor;

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
