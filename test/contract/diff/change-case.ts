import type { ChangeLevel } from "@datacloud/contract/diff";
import type { Node } from "./small-document.ts";

/** An edit of the small document, with what it is for programs that were right before. */
export type ChangeCase = readonly [
  title: string,
  level: ChangeLevel | "none",
  kind: string,
  edit: (document: Node) => void,
];
