import type { ControlClient } from "./control-client.ts";

/** What the page knows of API and data from the start. */
export interface Facts {
  methods: readonly string[];
  /** The header of the key, up to the key itself. */
  keyLine: string;
  faultKinds: readonly string[];
  tables: Readonly<Record<string, readonly string[]>>;
  /** What of a table only the sandbox has: columns, or the whole table. */
  own: Readonly<Record<string, readonly string[] | true>>;
  views: readonly string[];
  /** Columns whose 1 and 0 mean true and false. */
  booleans: readonly string[];
}

/** A namespace as the control API lists it. */
export interface NamespaceState {
  name: string;
  /** For people: the name, or that of the key where the namespace is named after it. */
  title: string;
  calls: number;
  /** Requests since its log was last emptied, also those the log has dropped. */
  total: number;
  faults: number;
  clock: { now: string; frozen: boolean };
}

/** What all views work with. */
export interface PageContext {
  client: ControlClient;
  facts: Facts;
  /** The namespace that is chosen; empty for all. */
  namespace(): string;
  /** Those there are. */
  namespaces(): readonly NamespaceState[];
  /** What people call one of them. */
  title(name: string): string;
  /** The namespace that was used last; empty where none was. */
  lastNamespace(): string;
  /** Reads the namespaces anew. */
  refresh(): Promise<void>;
}

/** A view other than that of the requests. */
export interface InspectorView {
  /** Draws what may have changed since it was last seen. */
  show(): void | Promise<void>;
}

/** Where calls go that name no known key; it has no data. */
export const unclaimed = "unclaimed";

/** The one namespace a view reads: the chosen one, else the only one, else the one that was used last. */
export function namespaceToRead(context: PageContext): string | undefined {
  if (context.namespace() !== "") return context.namespace();
  const [only, ...others] = context.namespaces().filter(({ name }) => name !== unclaimed);
  if (only && others.length === 0) return only.name;
  const last = context.lastNamespace();
  if (others.some(({ name }) => name === last) || only?.name === last) return last;
  return undefined;
}
