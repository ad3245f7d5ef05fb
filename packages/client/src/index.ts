export { createClient } from "./client.ts";
export * from "./exports.ts";
