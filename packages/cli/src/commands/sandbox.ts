import { constants } from "node:os";
import type { KeySpec, Served, ServeOptions } from "@datacloud/sandbox";
import { present } from "@datacloud/traffic";
import { Command, Option } from "commander";
import { CommandError, messageOf } from "../command-error.ts";
import { exitCode } from "../exit-codes.ts";
import { readGiven } from "../files/given-files.ts";
import { addListenOptions, repeatable } from "../flags/option-values.ts";
import { keepCompiled } from "../keep-compiled.ts";
import { listenFailure } from "../listen-failure.ts";
import { createLogger, type LogFormat } from "../logger.ts";
import { onEndingSignal } from "../terminal/ending-signals.ts";
import { printStack } from "../verbose.ts";
import { sandboxSqlCommand } from "./sandbox-sql.ts";

/** What `datacloud sandbox` takes. */
interface Flags {
  port: number;
  host: string;
  key: string[];
  keysFile?: string;
  data?: string;
  databaseUrl?: string;
  strict?: boolean;
  stateless?: boolean;
  assume?: string[];
  seed?: string;
  now?: string;
  allowHost: string[];
  cors: string[];
  adminToken?: string;
  log: LogFormat;
}

/** `datacloud sandbox`: serves a local, stateful copy of the API until it is stopped. */
export function sandboxCommand(): Command {
  return addListenOptions(new Command("sandbox"), 4010)
    .addOption(
      repeatable("-k, --key <key>", "an API key; each has its own data", "a new key, which is printed"),
    )
    .addOption(
      new Option("--keys-file <file>", "JSON array of {key, name, namespace, state, expires_at}").env(
        "DATACLOUD_SANDBOX_KEYS_FILE",
      ),
    )
    .option("--data <file>", "keep the data in this SQLite file")
    .addOption(new Option("--database-url <url>", "keep the data in PostgreSQL").env("DATABASE_URL"))
    .option("--strict", "reject requests that would only get a warning")
    .option("--stateless", "respond with the documented examples and store nothing")
    .addOption(
      repeatable("--assume <claim=alternative>", "change an assumption of the sandbox", "none").env(
        "DATACLOUD_SANDBOX_ASSUME",
      ),
    )
    .option("--seed <text>", "make IDs and times reproducible")
    .option("--now <time>", "stop the clock at this time")
    .addOption(
      repeatable("--allow-host <name>", "accept requests with this Host, such as *.getdx.net", "none"),
    )
    .addOption(repeatable("--cors <origin>", "let web pages from this origin use the API", "none"))
    .addOption(
      new Option("--admin-token <token>", "token required by the control API").env(
        "DATACLOUD_SANDBOX_ADMIN_TOKEN",
      ),
    )
    .addOption(
      new Option("--log <format>", "log format of requests on standard error")
        .choices(["pretty", "json", "none"])
        .default("pretty"),
    )
    .addHelpText(
      "after",
      `
Examples:
  datacloud sandbox
  datacloud sandbox --port 4020 --key my-key --data sandbox.sqlite
  datacloud sandbox --stateless --log json
  datacloud sandbox --assume empty-text=accepted --assume missing-record=not-found
  datacloud sandbox sql "select * from deployments"`,
    )
    .addHelpText(
      "after",
      "\n--assume list prints the assumptions you can change; ASSUMPTIONS.md of @datacloud/sandbox explains them.",
    )
    .action(run)
    .addCommand(sandboxSqlCommand());
}

async function run(flags: Flags): Promise<void> {
  const logger = createLogger(flags.log);
  const newKey = `dxdc-${crypto.randomUUID()}`;
  const options = optionsOf(flags, newKey);
  const refuse = async (error: unknown) => {
    await printStack(error);
    const message = listenFailure(error, flags.port, flags.host);
    return end(message ?? messageOf(error), message === undefined ? exitCode.refused : exitCode.usage);
  };
  // The other commands start without the sandbox and its databases.
  const { alternatives, openStorage, readAssumptions, serve } = await import("@datacloud/sandbox").catch(
    refuse,
  );
  if (flags.assume?.includes("list")) return void process.stdout.write(listOf(alternatives));
  const storage = await openStorage({
    stateless: flags.stateless ?? false,
    ...(flags.data !== undefined && { file: flags.data }),
    // As with the token below: a variable that is set to nothing names no database.
    ...(flags.databaseUrl && { databaseUrl: flags.databaseUrl }),
  }).catch(refuse);
  const served = await serve({
    ...options,
    assume: readAssumed(readAssumptions, flags.assume ?? []),
    storage,
    ...(logger.request && { onCall: logger.request }),
    onError: logger.error,
  }).catch(refuse);
  // Before the greeting: whoever reads it may stop the sandbox at once.
  const stop = stopped();
  greet(served, options, [...flags.key, newKey]);
  keepCompiled();
  await stop;
  await served.close();
  logger.flush();
}

type Options = ServeOptions & { keys: (string | KeySpec)[] };

function optionsOf(flags: Flags, newKey: string): Options {
  const { port, host, strict, stateless, seed, now, adminToken } = flags;
  const keys = [...flags.key, ...keysOfEnvironment(), ...keysOfFile(flags.keysFile)];
  if (keys.length === 0) keys.push(newKey);
  return {
    port,
    host,
    keys,
    allowHosts: flags.allowHost,
    allowOrigins: flags.cors,
    ...(strict !== undefined && { strict }),
    ...(stateless !== undefined && { stateless }),
    ...(seed !== undefined && { seed }),
    ...(now !== undefined && { now }),
    // A variable that is set to nothing is as good as none; an empty token would be one that anybody could guess.
    ...(adminToken !== undefined && adminToken !== "" && { adminToken }),
  };
}

function readAssumed(
  read: (text: string) => Record<string, string>,
  texts: readonly string[],
): Record<string, string> {
  try {
    return read(texts.join(","));
  } catch (error) {
    throw new CommandError(`--assume: ${messageOf(error)}`);
  }
}

/** What `--assume` takes, one alternative a line. */
function listOf(alternatives: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const lines = Object.entries(alternatives).flatMap(([claim, names]) =>
    Object.entries(names).map(([name, sentence]) => `${`${claim}=${name}`.padEnd(42)} ${sentence}\n`),
  );
  return lines.join("");
}

function keysOfEnvironment(): string[] {
  return (process.env.DATACLOUD_SANDBOX_KEYS ?? "").split(/[\s,]+/).filter((key) => key !== "");
}

function keysOfFile(file: string | undefined): KeySpec[] {
  if (file === undefined) return [];
  const text = readGiven(file, `the keys file ${file}`);
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list as KeySpec[];
  } catch {
    throw new CommandError(`the keys file ${file} cannot be read: it is not JSON`);
  }
  throw new CommandError(`the keys file ${file} must be a JSON array, such as [{"key": "my-key"}]`);
}

/**
 * What a person needs to begin. Secrets that came from a variable, a file or an option for the token stay out of it: what a
 * server prints is kept in a log.
 */
function greet(served: Served, options: Options, shownKeys: readonly string[]): void {
  const { keys, adminToken, stateless = false } = options;
  const [first] = keys;
  const more = keys.length > 1 ? ` (and ${keys.length - 1} more)` : "";
  const isShown = typeof first === "string" && shownKeys.includes(first);
  const isNewToken = served.adminToken !== undefined && adminToken === undefined;
  const lines = present(
    `Data Cloud sandbox on ${served.url}`,
    `  API        ${served.url}/api`,
    `  Key        ${isShown ? `${first}${more}` : `${keys.length} configured`}`,
    `  Inspector  ${served.url}/`,
    isNewToken && `  Admin      ${served.adminToken}`,
    `  Data       ${stateless ? "none is stored" : served.core.storage.description}`,
  );
  process.stdout.write(`${lines.join("\n")}\n`);
  for (const notice of served.core.storage.notices ?? []) process.stderr.write(`note: ${notice}\n`);
}

/** Resolves at the first signal to stop; a second one ends the process at once. A closed terminal may send two. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    onEndingSignal((signal) => {
      if (isStopping && signal !== "SIGHUP") process.exit(128 + constants.signals[signal]);
      isStopping = true;
      resolve();
    });
  });
}

/** Ends at once, whatever is still open. The usage would not help here, so it is not offered. */
function end(message: string, code: number): never {
  process.stderr.write(`error: ${message}\n`);
  process.exit(code);
}
