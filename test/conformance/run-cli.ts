import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { bundledCommand } from "../bundled-command.ts";

/** How a run of `datacloud` ended. */
export interface CliRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts `datacloud` as it is published. */
export function startCli(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const command = bundledCommand();
  return spawn(process.execPath, [command.main, ...args], {
    env: { ...process.env, ...command.env, NO_COLOR: "1", ...env },
  });
}

/** Starts `datacloud proxy` and waits until it listens. */
export async function startProxyCli(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ proxy: ChildProcess; origin: string }> {
  const proxy = startCli(["proxy", "--port", "0", ...args], env);
  let greeting = "";
  while (!greeting.includes("Ctrl+C"))
    greeting += String((await once(proxy.stderr as NonNullable<ChildProcess["stderr"]>, "data"))[0]);
  return { proxy, origin: /http:\/\/127\.0\.0\.1:\d+/.exec(greeting)?.[0] ?? "" };
}

/** Runs `datacloud` to its end. */
export async function runCli(
  args: readonly string[],
  input = "",
  env: Record<string, string> = {},
): Promise<CliRun> {
  const child = startCli(args, env);
  child.stdin?.end(input);
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ]);
  return { code, stdout, stderr };
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = "";
  if (stream) for await (const chunk of stream) text += String(chunk);
  return text;
}
