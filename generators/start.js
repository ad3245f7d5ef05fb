#!/usr/bin/env node
// What npm runs as `datacloud-generators`, and pnpm as `generate`. It is JavaScript for two reasons: an older Node.js could not
// load the modules behind `main.ts`; and Node takes 0.12 s of CPU to load what strips one module of its types, unless
// the stripped module is in a cache that was opened before. Of a run after an edit of one method that is a tenth.
import { existsSync } from "node:fs";
import nodeModule from "node:module";
import { fileURLToPath } from "node:url";

/** What is published was built of the sources, and has no such module beside it. */
const bundled = new URL("./bundled.ts", import.meta.url);
const isBuilt = !existsSync(bundled);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 22 || (major === 22 && minor >= 19)) {
  // What runs from sources keeps its compiled code beside them, so that the first run over any document has it: 174 methods from nothing
  // take 6.8 s of CPU in place of 7.6 s. What is published keeps it in the project, as it does what `core/cache-folder.ts` is for.
  const modules = isBuilt ? "node_modules" : fileURLToPath(new URL("node_modules", bundled));
  if (existsSync(modules)) nodeModule.enableCompileCache(`${modules}/.cache/datacloud-generators/compiled`);
  const { run, version } = await load();
  process.exitCode = await run(version);
} else {
  console.error(
    `error: The generators need Node.js 22.19 or later. This is Node.js ${process.versions.node}.`,
  );
  process.exitCode = 1;
}

async function load() {
  if (isBuilt) return { ...(await import("./main.ts")), version: undefined };
  return (await import(bundled.href)).loadBundled();
}
