/** The types that openapi-typescript makes of the document, for openapi-fetch and its kin. */
export type { components, operations, paths } from "./generated/document-types.ts";
