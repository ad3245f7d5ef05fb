import type { ControlClient } from "./control-client.ts";

/** What the page knows of API and data from the start. */
export interface Facts {
  methods: readonly string[];
  faultKinds: readonly string[];
  tables: Readonly<Record<string, readonly string[]>>;
  views: readonly string[];
}

/** A namespace as the control API lists it. */
export interface NamespaceState {
  name: string;
  calls: number;
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
  /** Reads the namespaces anew. */
  refresh(): Promise<void>;
}

/** A view other than that of the requests. */
export interface View {
  /** Draws what may have changed since it was last seen. */
  show(): void | Promise<void>;
}

/** Where calls go that name no known key; it has no data. */
export const unclaimed = "unclaimed";
