import { spawnSync } from "node:child_process";

/** What a whole process took. */
export interface Spent {
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

const hook = new URL("../../usage-hook.mjs", import.meta.url).href;

/** Runs a program of Node.js to its end. One that fails is an error: it would be fast for nothing. */
export function spend(words: readonly string[], env: Record<string, string>): Spent {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", hook, ...words], {
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", ...env },
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr.slice(-1000)}`);
  const [, cpu = "0", memory = "0"] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  return { seconds, cpuSeconds: Number(cpu) / 1e6, megabytes: Number(memory) / 1024 };
}
