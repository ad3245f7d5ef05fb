import { Command } from "commander";
import { addConnectionOptions, type ConnectionFlags } from "../connection/connection-options.ts";
import { exitCode } from "../exit-codes.ts";

/** `datacloud doctor`: checks everything that a request needs. */
export function doctorCommand(): Command {
  const command = new Command("doctor")
    .description(
      "Check settings, proxy, connection, TLS, clock and API key, and explain how to fix what is wrong.",
    )
    .option("--json", "print JSON");
  return addConnectionOptions(command, 0)
    .addHelpText(
      "after",
      "\nExample:\n  datacloud doctor\n\nThe API key is checked with a request that changes nothing.",
    )
    .action(async (flags: ConnectionFlags & { json?: boolean }) => {
      const { examine } = await import("../doctor/examine.ts");
      const { paintFor } = await import("../terminal/paint.ts");
      const findings = await examine(flags);
      const isWell = findings.every(({ state }) => state !== "wrong");
      process.exitCode = isWell ? exitCode.success : exitCode.refused;
      if (flags.json) return void process.stdout.write(`${JSON.stringify({ ok: isWell, findings })}\n`);
      const paint = paintFor(process.stdout);
      const marks = { well: paint("green", "✓"), note: paint("yellow", "!"), wrong: paint("red", "✗") };
      const lines = findings.map(({ name, state, text, remedy }) => {
        const fix = remedy === undefined ? "" : `\n    ${remedy}`;
        return `${marks[state]} ${name}: ${text}${fix}`;
      });
      process.stdout.write(`${lines.join("\n")}\n`);
    });
}
