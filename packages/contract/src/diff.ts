export type { Change, ChangeLevel, ChangeSide } from "./diff/change.ts";
export { compareDocuments } from "./diff/compare-documents.ts";
