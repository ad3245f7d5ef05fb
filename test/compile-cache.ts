import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../node_modules/.cache/node-compile-cache", import.meta.url));

/**
 * Where Node keeps what it compiled and stripped of types. The command runs from its sources in some 600 child processes
 * of the tests; with this, the start of one takes 0.2 s of CPU in place of 0.4 s.
 */
export const compileCache: Readonly<Record<string, string>> = {
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? folder,
};
