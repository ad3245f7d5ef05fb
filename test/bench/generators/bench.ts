import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { table } from "../measure.ts";
import { largeDocument } from "./large-document.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
const types = join(root, "generators/node_modules/openapi-typescript/bin/cli.js");
const orval = join(root, "test/bench/node_modules/orval/dist/bin/orval.mjs");
const own = join(root, "generators/start.js");
const sizes = [87, 174, 1223];

interface Spent {
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

/**
 * Generation of a large document against the tools that make parts of it, run one after another: Redocly's linter,
 * openapi-typescript and orval. Then twice and seven times as many methods, which shall cost no more than that much.
 */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-bench-generators-"));
  try {
    const rows = sizes.flatMap((methods) => measure(join(folder, String(methods)), methods));
    console.log(table([["methods", "s", "CPU s", "MB", "s / peers"], ...rows]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Row = [name: string, seconds: number, cpu: number, megabytes: number, ratio: number];

function measure(folder: string, methods: number): Row[] {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  writeFileSync(join(folder, "openapi.json"), largeDocument(methods));
  const peers = [
    [redocly, "lint", "openapi.json", "--extends", "spec"],
    [types, "openapi.json", "--output", "types.ts"],
    [orval, "--input", "openapi.json", "--output", "orval.ts", "--mock"],
  ].map((words) => spend(words, folder));
  const sum = (key: keyof Spent) => peers.reduce((total, spent) => total + spent[key], 0);
  const most = Math.max(...peers.map(({ megabytes }) => megabytes));
  const first = spend([own, "--document", "openapi.json", "--out", "out"], folder);
  const again = spend([own, "--document", "openapi.json", "--out", "out"], folder);
  const row = (name: string, { seconds, cpuSeconds, megabytes }: Spent): Row => [
    `${methods}, ${name}`,
    seconds,
    cpuSeconds,
    megabytes,
    seconds / sum("seconds"),
  ];
  return [
    row("peers", { seconds: sum("seconds"), cpuSeconds: sum("cpuSeconds"), megabytes: most }),
    row("from nothing", first),
    row("again", again),
  ];
}

/** The time of a process and its children, and the memory of the largest, as GNU time counts them. */
function spend(words: readonly string[], cwd: string): Spent {
  const began = performance.now();
  const { status, stderr } = spawnSync("time", ["-f", "used %U %S %M", process.execPath, ...words], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr.slice(-1000)}`);
  const [, user = "0", system = "0", memory = "0"] = /used (\S+) (\S+) (\d+)/.exec(stderr) ?? [];
  return { seconds, cpuSeconds: Number(user) + Number(system), megabytes: Number(memory) / 1024 };
}
