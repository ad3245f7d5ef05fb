import { judgeServer } from "@datacloud/conformance";
import { type Command, Option } from "commander";
import { CommandError } from "../command-error.ts";
import { urlLike } from "../flags/option-values.ts";
import { conclude, exitCodes, type JudgingFlags, sessionOptions } from "./judging-flags.ts";

/** What `datacloud verify --server` takes beyond the flags of judging. */
export interface ServerFlags extends JudgingFlags {
  server?: URL;
  token?: string;
  write?: boolean;
  seed: string;
}

/** Adds the options of `datacloud verify --server`. */
export function addServerOptions(command: Command): Command {
  return command
    .option(
      "--server <url>",
      "check a server instead: its base URL, such as http://127.0.0.1:4010/api",
      urlLike("http://127.0.0.1:4010/api"),
    )
    .addOption(new Option("--token <key>", "the API key for --server").env("DATACLOUD_TOKEN"))
    .option("--write", "let --server also send requests that change something")
    .option("--seed <text>", "make the invalid requests of --server reproducible", "1");
}

/** Judges a server and gives the exit code. */
export async function verifyServer(base: URL, flags: ServerFlags): Promise<number> {
  const { token, write = false, seed } = flags;
  if (token === undefined) throw new CommandError("--server needs an API key: set DATACLOUD_TOKEN");
  const { baseline, required } = sessionOptions(flags);
  const isShown = process.stderr.isTTY === true;
  const report = await judgeServer({
    ...{ base, token, seed, mayWrite: write },
    ...(baseline && { baseline }),
    ...(required && { required }),
    ...(isShown && {
      onProgress: (done, total) => void process.stderr.write(`\r\u001B[KAsked ${done} of ${total}`),
    }),
  });
  if (isShown) process.stderr.write("\r\u001B[K");
  if (!write) process.stderr.write("Only methods that read were tested; --write tests the others too.\n");
  if (report.problems.length > 0) return Math.max(conclude(report, flags), exitCodes.failed);
  return conclude(report, flags);
}
