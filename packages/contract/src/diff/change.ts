/** What a change means for programs that were right before: they break, they go on working, or only words changed. */
export type ChangeLevel = "breaking" | "additive" | "editorial";

/** Which way the changed values go: to the API, back from it, or neither. */
export type ChangeSide = "request" | "response" | "document";

/** One difference between two documents. */
export interface Change {
  level: ChangeLevel;
  side: ChangeSide;
  /** The kind of change, such as `argument-removed`; it stays the same from version to version. */
  kind: string;
  /** The method, as `customData.set` or `GET /pets/{id}`; null where the change is about the whole document. */
  method: string | null;
  /** The field by its path, such as `service.identifier`; empty for the method as a whole. */
  field: string;
  /** A sentence. */
  text: string;
}

/** A JSON value of a document. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** A JSON object of a document. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Collects changes; the same one that is met twice, as in both encodings of a body, counts once. */
export interface Recorder {
  add(change: Change): void;
  all(): Change[];
}

/** Makes an empty recorder. */
export function createRecorder(): Recorder {
  const found = new Map<string, Change>();
  const order: readonly ChangeLevel[] = ["breaking", "additive", "editorial"];
  return {
    add(change) {
      const key = JSON.stringify([change.method, change.side, change.kind, change.field, change.text]);
      if (!found.has(key)) found.set(key, change);
    },
    all: () =>
      [...found.values()].toSorted((left, right) => order.indexOf(left.level) - order.indexOf(right.level)),
  };
}
