/** Where in the page someone is; it is in the address, so that the way back works. */
export interface InspectorRoute {
  view: string;
  /** The request that is open. */
  id: number | undefined;
}

/** The views by their names in the address. */
export const viewNames = ["requests", "sql", "faults", "namespaces"] as const;

/** Reads the part of the address behind `#`. */
export function readRoute(hash: string): InspectorRoute {
  const [, view = "", id] = /^#\/([a-z]+)(?:\/(\d+))?$/.exec(hash) ?? [];
  const isKnown = viewNames.some((name) => name === view);
  return { view: isKnown ? view : "requests", id: isKnown && id !== undefined ? Number(id) : undefined };
}

/** Writes it. */
export function writeRoute({ view, id }: InspectorRoute): string {
  return `#/${view}${id === undefined ? "" : `/${id}`}`;
}
