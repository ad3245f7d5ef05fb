import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../core/diagnostic.ts";
import { displayName } from "../core/display-name.ts";
import { configOf } from "../core/lint-config.ts";
import { pointerParts } from "../core/reference.ts";
import { readSource } from "../core/source.ts";

const structureOnly = fileURLToPath(new URL("structure.redocly.yaml", import.meta.url));

/** A run of the linter in a process of its own. */
export interface Linting {
  /** Whether a run that meets no errors ends without it: whoever has a redocly.yaml for the document lints it anyway. */
  isLeftOut: boolean;
  find(): Promise<Diagnostic[]>;
  /** Ends the process, where nobody waits for its result any more. */
  stop(): void;
}

/**
 * Lints a document by Redocly, with the house rules where a redocly.yaml above names the document. It begins at once, unless
 * it is to be left out: after an edit of one method it takes more CPU time (1.1 s) than all else.
 */
export function startLint(document: string, { check }: { check: boolean }): Linting {
  const file = resolve(document);
  const { file: own } = configOf(file);
  const ending = new AbortController();
  const args = ["lint", file, "--config", own ?? structureOnly, ...asJson];
  const start = async () => readOutput(await run(args, ending.signal), file, own);
  const isLeftOut = own !== undefined && !check;
  const begun = isLeftOut ? undefined : start();
  return { isLeftOut, find: () => begun ?? start(), stop: () => ending.abort() };
}

function readOutput({ stdout, stderr }: Output, file: string, own: string | undefined): Diagnostic[] {
  try {
    const found = problemsIn(stdout);
    // Whether a foreign document can be represented is for the model to say; what cannot is left out.
    if (own) return found;
    return found.map((each) => (each.severity === "error" ? { ...each, severity: "omission" } : each));
  } catch {
    return [rejection(file, stderr)];
  }
}

interface Output {
  stdout: string;
  stderr: string;
}

/** Runs Redocly's linter over every document that a configuration names, and gives back what it finds in each, in order. */
export async function lintEach(config: string): Promise<Diagnostic[][]> {
  const { stdout } = await run(["lint", "--config", config, ...asJson]);
  return stdout.split(/(?<=^\})(?=\{$)/m).map(problemsIn);
}

const asJson = ["--format", "json", "--max-problems", "1000"];

function problemsIn(json: string): Diagnostic[] {
  return (JSON.parse(json) as { problems: Problem[] }).problems.map(toDiagnostic);
}

/** Redocly gave up on the whole document. Its last line says why, and sometimes where: `... in "a.yaml" (3:7)`. */
function rejection(file: string, stderr: string): Diagnostic {
  const said = stderr.trim().split("\n").at(-1)?.trim().replace(/^- /, "") || "Redocly returned no result.";
  const [, reason = said, place = file, line = "1"] = /^(.*) in "(.*)" \((\d+):\d+\)$/.exec(said) ?? [];
  const where = { file: displayName(place), line: Number(line) };
  return { rule: "redocly", severity: "error", message: sentence(reason), where };
}

function sentence(text: string): string {
  if (/[.!?]$/.test(text)) return text;
  return `${text}.`;
}

interface Problem {
  ruleId: string;
  severity: "error" | "warn";
  message: string;
  location: { source: { ref: string }; pointer?: string; start?: { line: number } }[];
}

function toDiagnostic({ ruleId, severity, message, location }: Problem): Diagnostic {
  const [place] = location;
  const where = place ? whereOf(place) : { file: "redocly", line: 1 };
  return {
    rule: ruleId,
    severity: severity === "warn" ? "warning" : "error",
    message: message.replaceAll(/\s+/g, " ").trim(),
    where,
  };
}

function whereOf({ source, pointer, start }: Problem["location"][number]): Diagnostic["where"] {
  const file = source.ref;
  if (start) return { file: displayName(file), line: start.line };
  const path = pointerParts(pointer ?? "");
  return readSource(file).where(path);
}

function run(args: readonly string[], signal?: AbortSignal): Promise<Output> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    NO_COLOR: "1",
  };
  const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  return new Promise((done) => {
    execFile(
      process.execPath,
      [redocly, ...args],
      { env, maxBuffer: 64 * 1024 * 1024, signal },
      (_error, stdout, stderr) => done({ stdout, stderr }),
    );
  });
}
