#!/usr/bin/env node
// What npm runs as `datacloud-generators`, and pnpm as `generate`. It is JavaScript for two reasons: an older Node.js could not
// load the modules behind `main.ts`; and Node takes 0.12 s of CPU to load what strips one module of its types, unless
// the stripped module is in a cache that was opened before. Of a run after an edit of one method that is a tenth.
import { existsSync } from "node:fs";
import nodeModule from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 19)) {
  // Beside what `core/cache-folder.ts` names.
  if (existsSync("node_modules"))
    nodeModule.enableCompileCache?.("node_modules/.cache/datacloud-generators/compiled");
  const { run, version } = await load();
  process.exitCode = await run(version);
} else {
  console.error(
    `error: The generators need Node.js 22.19 or later. This is Node.js ${process.versions.node}.`,
  );
  process.exitCode = 1;
}

/** What is published was built of the sources, and has no such module beside it. */
async function load() {
  const bundled = new URL("./bundled.ts", import.meta.url);
  if (existsSync(bundled)) return (await import(bundled.href)).loadBundled();
  return { ...(await import("./main.ts")), version: undefined };
}
