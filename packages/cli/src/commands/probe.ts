import { Command } from "commander";
import { addAddressOptions } from "../connection/connection-options.ts";
import { exitCodeHelp } from "../exit-codes.ts";
import { readSeconds } from "../flags/read-number.ts";
import { readProbeOutput } from "../probe/probe-output.ts";
import type { ProbeFlags } from "../probe/run-probe-command.ts";

const examples = `
Examples:
  datacloud probe --yes
  datacloud probe missing-record unknown-arguments --yes
  datacloud probe --write --yes --format html=evidence.html

Only GET requests are sent, unless --write allows the others. What --write stores has names that begin with a random
prefix, and is deleted at the end. A run that was interrupted, even by kill -9, is cleaned up by the next one. Requests
are sent one at a time, and no write is sent twice. The reports hold statuses and error codes, and no values.`;

/** `datacloud probe`: settles claims that no page documents by asking a real instance. */
export function probeCommand(): Command {
  const command = new Command("probe")
    .description("Check undocumented assumptions about the API against your instance.")
    .argument("[claims...]", "the claims to probe; all by default")
    .option("--write", "also send requests that store data, and delete it afterwards")
    .option("-y, --yes", "do not ask before sending; required without a terminal");
  return addAddressOptions(command)
    .option("--timeout <seconds>", "maximum time to wait for a response", readSeconds, 30)
    .option("--evidence <file>", "where the result is written as JSON", "evidence.json")
    .option("-f, --format <format=file>", "write html or markdown too (can be repeated)", readProbeOutput)
    .option("--journal <file>", "where to record what must still be deleted", ".datacloud-probe.jsonl")
    .option("--list", "print the requests without sending them")
    .addHelpText("after", examples)
    .addHelpText("after", exitCodeHelp(["success", "refused", "usage", "key", "unreachable", "interrupted"]))
    .action(async (claims: string[], flags: ProbeFlags) => {
      const { runProbeCommand } = await import("../probe/run-probe-command.ts");
      process.exitCode = await runProbeCommand(claims, flags);
    });
}
