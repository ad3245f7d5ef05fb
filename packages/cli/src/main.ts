#!/usr/bin/env node
import { readFileSync } from "node:fs";
import module from "node:module";

const [first] = process.argv.slice(2);
if (first === "--version" || first === "-V") {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  process.stdout.write(`${version}\n`);
} else {
  // Not in Node 20. A second run need not compile what the first one did.
  module.enableCompileCache?.();
  const { run } = await import("./program.ts");
  await run(process.argv.slice(2));
}
