import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { isRecord } from "@datacloud/traffic";
import { CommandError, messageOf } from "../command-error.ts";
import { connect } from "../connection/connect.ts";
import type { ConnectionFlags } from "../connection/connection-options.ts";
import { findAddress, findConnection } from "../connection/find-connection.ts";
import { exitCode } from "../exit-codes.ts";
import { readGiven } from "../files/given-files.ts";
import { jsonLosses } from "../json/json-losses.ts";
import { paintFor, plainText } from "../terminal/paint.ts";
import { terminalWidth } from "../terminal/wrap.ts";
import type { ArgumentFlag } from "./argument-flags.ts";
import { type Arguments, assemble, setAt } from "./assemble.ts";
import { clientMethodOf } from "./client-method-of.ts";
import { coerceText } from "./coerce-text.ts";
import { readCi } from "./from-ci.ts";

/** What every request takes beside the arguments of its method. */
export interface CallFlags extends ConnectionFlags {
  args?: string;
  fromCi?: boolean;
  dryRun?: boolean;
  json?: boolean;
  quiet?: boolean;
  validate: boolean;
  [flag: string]: unknown;
}

/** Makes a request from flags, prints what came of it and gives the exit code. */
export async function runCall(
  method: MethodName,
  argumentFlags: readonly ArgumentFlag[],
  flags: CallFlags,
): Promise<number> {
  const given = gather(argumentFlags, flags);
  const args = flags.fromCi ? await withCiFacts(method, given, flags) : given;
  if (flags.validate && !(await isAccepted(method, args, flags))) return exitCode.usage;
  if (flags.dryRun) return printCurl(method, args, flags);
  const connection = await findConnection(flags);
  const client = await connect(connection, {
    timeout: flags.timeout * 1000,
    retry: { limit: flags.retries },
  });
  return send(client, method, args, flags);
}

function gather(argumentFlags: readonly ArgumentFlag[], flags: CallFlags): Arguments {
  const textsOf = ({ name }: ArgumentFlag) => textsOfOption(flags[attributeOf(name)]);
  const base = readTimes(readArguments(flags.args), argumentFlags);
  const { arguments: args, faults } = assemble(base, argumentFlags, textsOf);
  if (faults.length > 0) throw new CommandError(faults.join("\nerror: "));
  return args;
}

/** Times in `--args` may be written as those of flags are: `now` and `-2h`. */
function readTimes(args: Arguments, argumentFlags: readonly ArgumentFlag[]): Arguments {
  const read = structuredClone(args);
  for (const { path, description, name } of argumentFlags) {
    const before = path.reduce<unknown>((inner, part) => memberOf(inner, part), read);
    const isText = typeof before === "string" && (description.times || description.isDate);
    if (!isText) continue;
    const coerced = coerceText(before, description);
    if ("value" in coerced) setAt(read, path, coerced.value, name);
  }
  return read;
}

function memberOf(value: unknown, name: string): unknown {
  const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, name);
  if (isObject) return (value as Arguments)[name];
  return undefined;
}

/** A flag without a value is true; one with `--no-` is false. */
function textsOfOption(value: unknown): string[] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(String);
  return [String(value)];
}

/** The name under which commander keeps an option: `--commit-sha` as `commitSha`. */
export function attributeOf(flag: string): string {
  return flag.slice(2).replaceAll(/-+(.)?/g, (_, letter = "") => String(letter).toUpperCase());
}

async function withCiFacts(method: MethodName, args: Arguments, { quiet }: CallFlags): Promise<Arguments> {
  const facts = readCi();
  if (!facts) {
    throw new CommandError(
      "--from-ci: no known CI system was detected: GitHub Actions, GitLab CI, CircleCI, Jenkins, Buildkite, Azure Pipelines, Bitbucket Pipelines or Argo CD.",
    );
  }
  const { fillFromCi } = await import("./fill-from-ci.ts");
  const filled = fillFromCi(method, args, facts);
  const lines = Object.entries(filled).map(([name, value]) => `  ${name} = ${plainText(String(value))}`);
  const text =
    lines.length > 0
      ? `From ${facts.system}:\n${lines.join("\n")}`
      : `From ${facts.system}: nothing to fill in`;
  if (!quiet) process.stderr.write(`${text}\n`);
  return { ...filled, ...args };
}

/** Prints what the document says against the arguments; false where the API would reject them. */
async function isAccepted(method: MethodName, args: Arguments, { quiet, json }: CallFlags): Promise<boolean> {
  const { checkArguments } = await import("./check-arguments.ts");
  const { errors, warnings } = checkArguments(method, args);
  const paint = paintFor(process.stderr);
  for (const warning of quiet ? [] : warnings)
    process.stderr.write(`${paint("yellow", "warning:")} ${warning}\n`);
  for (const error of errors) process.stderr.write(`${paint("red", "error:")} ${error}\n`);
  if (errors.length === 0) return true;
  const { docs } = describeMethod(method);
  process.stderr.write(`Nothing was sent. See \`datacloud ${method} --help\`${docs ? ` or ${docs}` : ""}.\n`);
  if (json) {
    const report = { ok: false, error: "arguments", messages: errors, exitCode: exitCode.usage };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  }
  return false;
}

async function printCurl(method: MethodName, args: Arguments, flags: CallFlags): Promise<number> {
  const { curlCommand } = await import("./curl-command.ts");
  const { baseUrl } = findAddress(flags);
  process.stdout.write(`${curlCommand(method, args, baseUrl, process.env.DATACLOUD_TOKEN)}\n`);
  return exitCode.success;
}

async function send(client: object, method: MethodName, args: Arguments, flags: CallFlags): Promise<number> {
  const call = clientMethodOf(client, method);
  try {
    const response = await call(args);
    if (flags.json) process.stdout.write(`${JSON.stringify(response)}\n`);
    else if (!flags.quiet) await printForPeople(method, response);
    return exitCode.success;
  } catch (error) {
    const { printFailure } = await import("./failure.ts");
    return printFailure(method, error, flags);
  }
}

async function printForPeople(method: MethodName, response: Record<string, unknown>): Promise<void> {
  const { printResponse } = await import("./print-response.ts");
  const text = printResponse(method, response, paintFor(process.stdout), terminalWidth());
  process.stdout.write(`${text}\n`);
}

/** The arguments that `--args` gives: JSON, `@file`, or `-` for JSON on standard input. */
function readArguments(text: string | undefined): Arguments {
  if (text === undefined) return {};
  const [json, place] = readJson(text);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new CommandError(`${place} is not valid JSON: ${messageOf(error)}`);
  }
  const losses = jsonLosses(json).map((loss) => `${place}: ${loss}`);
  if (losses.length > 0) throw new CommandError(losses.join("\nerror: "));
  if (isRecord(value)) return value;
  throw new CommandError(
    `${place} must be a JSON object with the arguments by name, such as {"reference": "acme/pay"}.`,
  );
}

function readJson(text: string): [json: string, place: string] {
  if (text === "-") return [readGiven(0, "standard input"), "standard input"];
  if (!text.startsWith("@")) return [text, "--args"];
  const file = text.slice(1);
  return [readGiven(file), file];
}
