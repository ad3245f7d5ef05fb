export { createClient } from "./client-with-validators.ts";
export * from "./exports.ts";
