import { Readable } from "node:stream";
import { run } from "../../packages/cli/src/program.ts";
import type { CliRun } from "./run-cli.ts";

/** What `process.exit` throws here in place of an end. */
class Exit extends Error {
  readonly exitCode: number | undefined;

  constructor(exitCode: number | undefined) {
    super("The command ended the process.");
    this.exitCode = exitCode;
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `datacloud` in this process: starting one takes longer than most commands. Arguments, input, output and exit code
 * belong to the process, so runs that are asked for at once follow each other.
 */
export function runInProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = "",
): Promise<CliRun> {
  const result = last.then(() => runAlone(args, env, input));
  last = result.catch(() => undefined);
  return result;
}

async function runAlone(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input: string,
): Promise<CliRun> {
  const { argv, exit, exitCode, env: ownEnv } = process;
  const stdin = Object.getOwnPropertyDescriptor(process, "stdin") ?? {};
  const piped = Readable.from(input === "" ? [] : [Buffer.from(input)], { objectMode: false });
  Object.defineProperty(process, "stdin", { value: piped, configurable: true });
  const [stdout, stderr] = [taken(process.stdout), taken(process.stderr)];
  process.argv = [...argv.slice(0, 2), ...args];
  process.env = { ...ownEnv, NO_COLOR: "1", ...env };
  process.exitCode = undefined;
  process.exit = (code) => {
    throw new Exit(code === undefined || code === null ? undefined : Number(code));
  };
  try {
    const code = await codeOf(args);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    Object.assign(process, { argv, exit, exitCode, env: ownEnv });
    Object.defineProperty(process, "stdin", stdin);
    stdout.giveBack();
    stderr.giveBack();
  }
}

async function codeOf(args: readonly string[]): Promise<number> {
  try {
    await run(args);
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    return error.exitCode ?? 0;
  }
  return Number(process.exitCode ?? 0);
}

/** Keeps what is written to a stream, until it is given back. */
function taken(stream: NodeJS.WriteStream): { text: () => string; giveBack: () => void } {
  const { write } = stream;
  let text = "";
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
    return true;
  };
  return {
    text: () => text,
    giveBack: () => {
      stream.write = write;
    },
  };
}
