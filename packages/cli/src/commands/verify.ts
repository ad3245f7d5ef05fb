import { Command } from "commander";
import { addJudgingOptions, type JudgingFlags, ruleList } from "../verify/judging-flags.ts";
import { verifyCapture } from "../verify/verify-capture.ts";

/** `datacloud verify`: judges a capture, what a command sends, or a server. */
export function verifyCommand(): Command {
  const command = new Command("verify")
    .description("Judge an integration: a capture, what a command sends, or a server.")
    .argument("[capture]", "a HAR or JSON lines file, plain or gzipped; - for standard input");
  return addJudgingOptions(command)
    .addHelpText(
      "after",
      `\nExit codes: 0 conforms, 1 errors, 2 could not be judged.\n\nRules beyond the schemas:\n${ruleList()}`,
    )
    .action(run);
}

async function run(capture: string | undefined, flags: JudgingFlags, command: Command): Promise<void> {
  if (capture === undefined)
    return command.error("error: say what to judge: a capture, or -- and a command", { exitCode: 2 });
  process.exitCode = await verifyCapture(capture, flags, command);
}
