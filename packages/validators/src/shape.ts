import { type ArgumentSchema, typesOf } from "./schema.ts";

/** What the decoder needs to know of a schema, with the branches of unions and the parts of `allOf` laid together. */
export interface Shape {
  /** JSON types that a value may have; empty where any may. */
  types: ReadonlySet<string>;
  /** Types that only undocumented branches allow. */
  weakTypes: ReadonlySet<string>;
  /** Whether a text must have a certain form (a format, a pattern or a list of values). */
  isFormedText: boolean;
  properties: ReadonlyMap<string, Shape>;
  required: ReadonlySet<string>;
  /** Whether names beyond `properties` belong to the meaning, as in `metadata`. */
  isOpen: boolean;
  items: Shape | undefined;
  /** Name of the property by which the items of a list are distinguished. */
  uniqueBy: string | undefined;
  /** Whether an empty text is rejected by the schema itself. */
  hasMinLength: boolean;
}

const shapes = new WeakMap<ArgumentSchema, Shape>();

/** The shape of a schema, worked out once. */
export function shapeOf(schema: ArgumentSchema): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = read(schema);
  shapes.set(schema, shape);
  return shape;
}

interface Draft {
  types: Set<string>;
  strongTypes: Set<string>;
  isFormedText: boolean;
  properties: Map<string, Shape>;
  required: Set<string>;
  isOpen: boolean;
  items: Shape | undefined;
  uniqueBy: string | undefined;
  hasMinLength: boolean;
}

function read(schema: ArgumentSchema): Shape {
  const draft: Draft = {
    types: new Set(),
    strongTypes: new Set(),
    isFormedText: false,
    properties: new Map(),
    required: new Set(),
    isOpen: false,
    items: undefined,
    uniqueBy: undefined,
    hasMinLength: false,
  };
  collect(draft, schema, false);
  const weakTypes = new Set([...draft.types].filter((type) => !draft.strongTypes.has(type)));
  return { ...draft, weakTypes };
}

function collect(draft: Draft, schema: ArgumentSchema, isWeak: boolean): void {
  const types = typesOf(schema);
  for (const type of types) {
    draft.types.add(type);
    if (!isWeak) draft.strongTypes.add(type);
  }
  const hasForm = schema.format !== undefined || schema.pattern !== undefined || schema.enum !== undefined;
  draft.isFormedText ||= hasForm && types.includes("string");
  draft.hasMinLength ||= (schema.minLength ?? 0) > 0;
  draft.isOpen ||= schema.additionalProperties !== undefined && schema.additionalProperties !== false;
  draft.uniqueBy ??= schema["x-unique-by"];
  if (schema.items) draft.items ??= shapeOf(schema.items);
  for (const name of schema.required ?? []) draft.required.add(name);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property === "object" && !draft.properties.has(name))
      draft.properties.set(name, shapeOf(property));
  }
  for (const part of schema.allOf ?? []) if (part["x-only"] === undefined) collect(draft, part, isWeak);
  for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    collectBranch(draft, branch, schema, isWeak);
}

/** A branch that only lists required names is a rule about the whole, not a form of its own. */
function collectBranch(draft: Draft, branch: ArgumentSchema, union: ArgumentSchema, isWeak: boolean): void {
  if (branch.type === undefined && branch.required !== undefined && branch.allOf === undefined) return;
  const isWeaker = branch["x-evidence"] !== undefined && branch["x-evidence"] !== union["x-evidence"];
  collect(draft, branch, isWeak || isWeaker);
}
