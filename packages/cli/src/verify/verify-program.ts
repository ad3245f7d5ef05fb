import { statSync } from "node:fs";
import {
  createSession,
  judgeProgram,
  type PlannedFault,
  type ProgramFault,
  type ProgramRun,
  programFaults,
  type RunPlace,
} from "@datacloud/conformance";
import { present } from "@datacloud/traffic";
import { type Command, InvalidArgumentError, Option } from "commander";
import { readSeconds } from "../flags/option-values.ts";
import { conclude, exitCodes, type JudgingFlags, sessionOptions } from "./judging-flags.ts";

/** What `datacloud verify -- COMMAND` takes beyond the flags of judging. */
export interface ProgramFlags extends JudgingFlags {
  env?: Record<string, string>;
  faults?: ProgramFault[] | true;
  faultsAt: "first" | "each";
  timeout?: number;
  tls?: boolean;
}

/** Adds the options of `datacloud verify -- COMMAND`. */
export function addProgramOptions(command: Command): Command {
  return command
    .option(
      "--env <NAME=text>",
      "set a variable for the command: {baseUrl}, {origin}, {host}, {port}, {token}, {ca}",
      readEnv,
    )
    .option(
      "--faults [kinds]",
      `run the command again with each fault (${programFaults.join(", ")}), and judge how it recovers`,
      readFaults,
    )
    .addOption(
      new Option(
        "--faults-at <writes>",
        "inject faults into the first write only, or into each write in a separate run",
      )
        .choices(["first", "each"])
        .default("first"),
    )
    .option(
      "--timeout <seconds>",
      "maximum time for each run (by default 120 with a fault, and no limit without)",
      readSeconds,
    )
    .option("--tls", "also handle https://INSTANCE.getdx.net, for commands with a fixed host");
}

/** Runs a command against a sandbox of its own, judges what it sends, and gives the exit code. */
export async function verifyProgram(words: readonly string[], flags: ProgramFlags): Promise<number> {
  const session = createSession({
    ...sessionOptions(flags),
    source: words.join(" "),
    files: words.filter((word) => statSync(word, { throwIfNoEntry: false })?.isFile()),
  });
  const options = {
    command: words,
    env: flags.env ?? {},
    faults: flags.faults === true ? programFaults : (flags.faults ?? []),
    isTls: flags.tls === true,
    faultsAt: flags.faultsAt,
    patience: (flags.timeout ?? 120) * 1000,
    limit: flags.timeout && flags.timeout * 1000,
    onRun: announce,
    assumptions: flags.assumptions === true,
  };
  const run = await judgeProgram(options, session);
  const { problem } = run.ended;
  if (problem !== undefined) {
    process.stderr.write(`error: ${problem}\n`);
    return exitCodes.failed;
  }
  const verdict = conclude(session.report(), flags);
  return Math.max(verdict, exitOf(run));
}

/** A program that sent nothing has shown nothing. How it ended is a part of the report. */
function exitOf({ calls }: ProgramRun): number {
  if (calls > 0) return exitCodes.conforms;
  const hint =
    "Does it read DATACLOUD_BASE_URL? Set other names with --env NAME={baseUrl}; fixed hosts need --tls.";
  process.stderr.write(`error: the command sent nothing to the sandbox. ${hint}\n`);
  return exitCodes.failed;
}

function announce(fault: PlannedFault | undefined, { origin, tls }: RunPlace, assumed?: string): void {
  const words = present(
    "Running the command",
    fault && `with the fault ${fault.kind} at write ${fault.write}`,
    `against the sandbox ${origin}/api`,
    assumed !== undefined && `that assumes ${assumed}`,
  );
  process.stderr.write(`${words.join(" ")}\n`);
  if (!tls || fault || assumed !== undefined) return;
  const lines = [
    "  https://INSTANCE.getdx.net leads to the sandbox too, for this command only: its environment names a proxy and what",
    "  to trust. Nothing on this machine was changed. Configure a program that reads neither to trust",
    `  ${tls.ca} (also {ca} in --env) and to connect to 127.0.0.1:${tls.port}.`,
  ];
  process.stderr.write(`${lines.join("\n")}\n`);
}

function readEnv(text: string, before: Record<string, string> = {}): Record<string, string> {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("Write it as NAME=text, such as API_URL={baseUrl}.");
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

function readFaults(text: string): ProgramFault[] {
  return text.split(",").map((name) => {
    const kind = programFaults.find((known) => known === name.trim());
    if (kind === undefined) throw new InvalidArgumentError(`There are ${programFaults.join(", ")}.`);
    return kind;
  });
}
