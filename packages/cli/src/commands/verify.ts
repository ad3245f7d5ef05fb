import { Command } from "commander";
import { CommandError } from "../command-error.ts";
import { addConfigOptions, applyConfig } from "../verify/config/apply-config.ts";
import { addJudgingOptions, ruleList } from "../verify/judging-flags.ts";
import { addWorkersOption, verifyCaptures, type WorkersFlag } from "../verify/verify-capture.ts";
import { mergeCommand } from "../verify/verify-merge.ts";
import { addProgramOptions, type ProgramFlags, verifyProgram } from "../verify/verify-program.ts";
import { addServerOptions, type ServerFlags, verifyServer } from "../verify/verify-server.ts";

const examples = `
Examples:
  datacloud verify capture.har
  datacloud verify captures/ 'more/**/*.har'
  datacloud verify --format junit=report.xml --require deployments.create -- npm run deploy
  datacloud verify merge part-1.json part-2.json
  datacloud verify --server http://127.0.0.1:4010/api --write
  datacloud verify --assumptions -- npm run deploy
  datacloud verify --env API_URL={baseUrl} --faults -- python3 report.py
  datacloud verify --config ci/datacloud.config.yaml

Configuration: datacloud.config.json, .yaml or .yml in the working folder sets defaults for these options, under the field
verify: captures or command, hosts, require, baseline, formats, failOn, assumptions, env, faults, faultsAt, timeout and tls.

Exit codes: 0 conforms, 1 does not conform, 2 could not be judged (a file that cannot be read, or no request to the API).`;

/** `datacloud verify`: judges a capture, what a command sends, or a server. */
export function verifyCommand(): Command {
  const command = new Command("verify").argument(
    "[words...]",
    "captures (HAR or JSON lines, plain or gzipped), folders or patterns of them, - for standard input; or -- and a command",
  );
  addWorkersOption(addConfigOptions(addServerOptions(addProgramOptions(addJudgingOptions(command))))).option(
    "--assumptions",
    "report which undocumented assumptions success depends on; the command runs once for each of them",
  );
  // Options behind `merge` are its own. Behind `--` it is the name of a program.
  if (wordsBehind() === 0) command.enablePositionalOptions().addCommand(mergeCommand());
  return command.addHelpText("after", `${examples}\n\nRules beyond the schemas:\n${ruleList()}`).action(run);
}

async function run(words: string[], _flags: object, command: Command): Promise<void> {
  const found = applyConfig(command);
  const flags = command.opts<ProgramFlags & ServerFlags & WorkersFlag>();
  if (flags.server) process.exitCode = await verifyServer(flags.server, flags);
  else if (words.length > 0) process.exitCode = await verifyWords(words, flags);
  else if (found.command) process.exitCode = await verifyProgram(found.command, flags);
  else if (found.captures) process.exitCode = await verifyCaptures(found.captures, flags);
  else throw new CommandError("say what to check: a capture, -- and a command, or --server");
}

function verifyWords(
  words: readonly string[],
  flags: ProgramFlags & ServerFlags & WorkersFlag,
): Promise<number> {
  const behind = wordsBehind();
  if (behind > 0 && behind < words.length)
    throw new CommandError("give captures, or -- and a command, not both");
  if (behind > 0) return verifyProgram(words, flags);
  return verifyCaptures(words, flags);
}

/** How many words are behind `--`: they are a command. */
function wordsBehind(): number {
  const index = process.argv.indexOf("--");
  if (index < 0) return 0;
  return process.argv.length - index - 1;
}
