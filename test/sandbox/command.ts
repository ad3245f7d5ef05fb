import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { openStorage, ServeOptions } from "@datacloud/sandbox";
import { root } from "../architecture/repository.ts";
import { bundledCommand } from "../bundled-command.ts";
import { compileCache } from "../compile-cache.ts";

type StorageOptions = NonNullable<Parameters<typeof openStorage>[0]>;

/** A `datacloud sandbox` in a process of its own. */
export interface Command {
  url: string;
  child: ChildProcess;
  /** What it has written so far. */
  output(): { stdout: string; stderr: string };
  /** Ends it by a signal and gives back how it ended. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the command, as it is published, on a free port. */
export function startCommand(args: readonly string[], env: Record<string, string> = {}): Promise<Command> {
  const command = bundledCommand();
  return start([command.main, "sandbox", "--port", "0", ...args], { ...command.env, ...env });
}

/** Serves a sandbox in a process of its own, with options that the command does not have. */
export function startProgram(options: ServeOptions, storage: StorageOptions): Promise<Command> {
  const program = `import { openStorage, serve } from "@datacloud/sandbox";
const storage = await openStorage(${JSON.stringify(storage)});
const served = await serve({ ...${JSON.stringify(options)}, port: 0, storage });
console.log(\`Data on ${"$"}{served.url}\`);`;
  return start(["--conditions=@datacloud/source", "--input-type=module", "--eval", program], compileCache);
}

async function start(words: readonly string[], env: Readonly<Record<string, string>>): Promise<Command> {
  const child = spawn(process.execPath, words, {
    cwd: join(root, "test"),
    env: { PATH: process.env.PATH ?? "", ...env },
  });
  let [stdout, stderr] = ["", ""];
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += String(chunk);
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += String(chunk);
      const found = /on (http:\/\/\S+)/.exec(stdout)?.[1];
      if (found !== undefined && stdout.includes("Data ")) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`The command ended with ${code}: ${stderr}`)));
  });
  return {
    url,
    child,
    output: () => ({ stdout, stderr }),
    end(signal) {
      const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
      child.kill(signal);
      return ended;
    },
  };
}
