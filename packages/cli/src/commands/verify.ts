import { existsSync } from "node:fs";
import { Command } from "commander";
import { addJudgingOptions, exitCodes, ruleList } from "../verify/judging-flags.ts";
import { verifyCapture } from "../verify/verify-capture.ts";
import { addProgramOptions, type ProgramFlags, verifyProgram } from "../verify/verify-program.ts";
import { addServerOptions, type ServerFlags, verifyServer } from "../verify/verify-server.ts";

const examples = `
Examples:
  datacloud verify capture.har
  datacloud verify --format junit=report.xml --require deployments.create -- npm run deploy
  datacloud verify --server http://127.0.0.1:4010/api --write
  datacloud verify --env DX_URL={baseUrl} --faults -- python3 report.py

Exit codes: 0 conforms, 1 errors, 2 could not be judged.`;

/** `datacloud verify`: judges a capture, what a command sends, or a server. */
export function verifyCommand(): Command {
  const command = new Command("verify")
    .description("Judge an integration: a capture, what a command sends, or a server.")
    .argument(
      "[words...]",
      "a HAR or JSON lines file, plain or gzipped, - for standard input; or -- and a command",
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.conforms : exitCodes.failed));
  addServerOptions(addProgramOptions(addJudgingOptions(command)));
  return command.addHelpText("after", `${examples}\n\nRules beyond the schemas:\n${ruleList()}`).action(run);
}

async function run(words: string[], flags: ProgramFlags & ServerFlags, command: Command): Promise<void> {
  const [first] = words;
  if (flags.server) process.exitCode = await verifyServer(flags.server, flags, command);
  else if (first === undefined)
    command.error("error: say what to judge: a capture, -- and a command, or --server");
  else
    process.exitCode = isProgram(words)
      ? await verifyProgram(words, flags, command)
      : await verifyCapture(first, flags, command);
}

/** A command stands behind `--`; a capture stands alone. */
function isProgram(words: readonly string[]): boolean {
  const index = process.argv.indexOf("--");
  const isBehind = index >= 0 && process.argv.length - index - 1 === words.length;
  return isBehind || (words.length > 1 && !existsSync(words[0] ?? ""));
}
