import {
  createSession,
  type FaultKind,
  faultKinds,
  judgeProgram,
  type Ordeal,
  type ProgramRun,
  type RunPlace,
  recoveryRules,
} from "@datacloud/conformance";
import { type Command, InvalidArgumentError } from "commander";
import { conclude, exitCodes, type JudgingFlags, sessionOptions } from "./judging-flags.ts";

/** What `datacloud verify -- COMMAND` takes beyond the flags of judging. */
export interface ProgramFlags extends JudgingFlags {
  env?: Record<string, string>;
  faults?: FaultKind[] | true;
  timeout: number;
  tls?: boolean;
}

/** Adds the options of `datacloud verify -- COMMAND`. */
export function addProgramOptions(command: Command): Command {
  return command
    .option(
      "--env <NAME=text>",
      "give the command a further name: {baseUrl}, {origin}, {host}, {port}, {token}, {ca}",
      readEnv,
    )
    .option(
      "--faults [kinds]",
      `run it again for each of ${faultKinds.join(", ")}, and judge how it recovers`,
      readFaults,
    )
    .option("--timeout <seconds>", "time that a run with a fault may take", readSeconds, 120)
    .option("--tls", "answer https://INSTANCE.getdx.net too, for commands with a fixed host");
}

/** Runs a command against a sandbox of its own, judges what it sends, and gives the exit code. */
export async function verifyProgram(
  words: readonly string[],
  flags: ProgramFlags,
  command: Command,
): Promise<number> {
  let ordeal: Ordeal = { kind: "none", isCarriedOut: false };
  const session = createSession({
    ...sessionOptions(flags, command),
    source: words.join(" "),
    rules: flags.faults ? recoveryRules(() => ordeal) : [],
  });
  const options = {
    command: words,
    env: flags.env ?? {},
    faults: flags.faults === true ? faultKinds : (flags.faults ?? []),
    isTls: flags.tls === true,
    patience: flags.timeout * 1000,
    onRun: announce,
  };
  const run = await judgeProgram(options, session, (next) => {
    ordeal = next;
  });
  const { problem } = run.ended;
  if (problem !== undefined) {
    process.stderr.write(`error: ${problem}\n`);
    return exitCodes.failed;
  }
  const verdict = conclude(session.report(), flags);
  return Math.max(verdict, exitOf(run));
}

/** What the run without faults adds to the verdict: a program that sent nothing, or failed, has shown nothing. */
function exitOf({ ended, calls }: ProgramRun): number {
  if (calls === 0) {
    const hint =
      "Does it read DATACLOUD_BASE_URL? Other names are given with --env NAME={baseUrl}, fixed hosts need --tls.";
    process.stderr.write(`error: the command sent nothing to the sandbox. ${hint}\n`);
    return exitCodes.failed;
  }
  if (ended.code === 0) return exitCodes.conforms;
  process.stderr.write(`The command ended with exit code ${ended.code}.\n`);
  return exitCodes.errors;
}

function announce(kind: Ordeal["kind"], { origin, tls }: RunPlace): void {
  const what = kind === "none" ? "" : ` with the fault ${kind}`;
  process.stderr.write(`Running the command${what} against the sandbox ${origin}/api\n`);
  if (!tls || kind !== "none") return;
  const lines = [
    "  https://INSTANCE.getdx.net leads to the sandbox too, for this command only: its environment names a proxy and what",
    "  to trust. Nothing of this machine was changed. A program that looks for neither must be told to trust",
    `  ${tls.ca} (also {ca} in --env) and to connect to 127.0.0.1:${tls.port}.`,
  ];
  process.stderr.write(`${lines.join("\n")}\n`);
}

function readEnv(text: string, before: Record<string, string> = {}): Record<string, string> {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("Write it as NAME=text, such as DX_URL={baseUrl}.");
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

function readFaults(text: string): FaultKind[] {
  return text.split(",").map((name) => {
    const kind = faultKinds.find((known) => known === name.trim());
    if (kind === undefined) throw new InvalidArgumentError(`There are ${faultKinds.join(", ")}.`);
    return kind;
  });
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (seconds > 0) return seconds;
  throw new InvalidArgumentError("It must be a number of seconds.");
}
