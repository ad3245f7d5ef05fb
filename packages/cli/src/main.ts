#!/usr/bin/env node
import { readFileSync } from "node:fs";
import module from "node:module";
import { watchOutput } from "./terminal/watch-output.ts";

watchOutput();
const [first] = process.argv.slice(2);
if (first === "--version" || first === "-V") {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  process.stdout.write(`${version}\n`);
} else {
  // Not in Node 20. A second run need not compile what the first one did.
  module.enableCompileCache?.();
  process.once("uncaughtException", endOver);
  const { run } = await import("./program.ts");
  await run(process.argv.slice(2));
}

/** Ends the command over what nobody foresaw, with one line, and a stack trace where it is wanted. */
async function endOver(error: unknown): Promise<void> {
  const [{ printStack, withoutSecrets }, { exitCode }] = await Promise.all([
    import("./verbose.ts"),
    import("./exit-codes.ts"),
  ]);
  const hint = (await printStack(error)) ? "" : " Add --verbose for the stack trace.";
  const message = String(error instanceof Error ? error.message : error).replaceAll(/\s+/g, " ");
  const shown = await withoutSecrets(message);
  process.stderr.write(`error: The command failed unexpectedly: ${shown}.${hint}\n`);
  process.exit(exitCode.failed);
}
