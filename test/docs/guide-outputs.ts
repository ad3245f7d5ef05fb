import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { bundledCommand } from "../bundled-command.ts";
import { samplesFolder } from "./languages.ts";

const command = bundledCommand();
const run = promisify(execFile);

/** A sandbox as the guide starts it, on a free port in place of 4010. */
export interface Playground {
  /** What it printed when it was ready. */
  greeting: string;
  /** Runs one block of a guide and gives its output, with the addresses that the guide has. */
  output(block: string, language: string): Promise<string>;
  close(): void;
}

export async function startPlayground(): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-guides-"));
  writeFileSync(join(folder, "coverage.csv"), coverage);
  const child = spawn(
    process.execPath,
    [command.main, "sandbox", "--port", "0", "--key", "my-key", "--allow-host", "sandbox.acme.com"],
    { env: { ...process.env, ...command.env, NO_COLOR: "1" }, stdio: ["ignore", "pipe", "ignore"] },
  );
  const lines = await greetingOf(child);
  const [, port = ""] = /127\.0\.0\.1:(\d+)/.exec(lines) ?? [];
  const asWritten = (text: string) => text.replaceAll(port, "4010").trim();
  return {
    greeting: asWritten(lines),
    output: async (block, language) =>
      asWritten(
        language === "ts" ? await program(block, port) : await shell(folder, inPlace(block, port), port),
      ),
    close() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const coverage = 'Repository,Coverage\nacme/payments,"{""percent"": 87}"\nacme/search,"{""percent"": 64}"\n';

/** Programs that stand for the reader's own, in blocks that run one. */
const programs: readonly (readonly [written: string, stands: (block: string) => string])[] = [
  ["npm test", (block) => post(block.includes("1 January") ? "1 January 2025" : "2025-01-01T12:05:00Z")],
  ["python3 report.py", () => post("2025-01-01T12:05:00Z")],
];

function post(time: string): string {
  const form = `service=payments&repository=acme/payments&deployed_at=${time}`;
  return `sh -c 'curl --silent --output /dev/null "$DATACLOUD_BASE_URL/deployments.create" --header "Authorization: Bearer $DATACLOUD_TOKEN" --data "${form}" || exit 1'`;
}

function inPlace(block: string, port: string): string {
  let text = block
    .replace(/^(?:npx @datacloud\/cli|datacloud) /, `"${process.execPath}" "${command.main}" `)
    .replace(/ sandbox sql /, ` sandbox sql --url http://127.0.0.1:${port} `)
    .replaceAll("127.0.0.1:4010", `127.0.0.1:${port}`)
    .replace("https://sandbox.acme.com", `--header "Host: sandbox.acme.com" http://127.0.0.1:${port}`)
    .replace(/^curl /, "curl --silent --show-error ");
  for (const [written, stands] of programs) text = text.replace(`-- ${written}`, `-- ${stands(block)}`);
  return text;
}

async function shell(folder: string, script: string, port: string): Promise<string> {
  const env = {
    ...{ ...process.env, ...command.env, NO_COLOR: "1", DATACLOUD_TOKEN: "my-key" },
    DATACLOUD_BASE_URL: `http://127.0.0.1:${port}/api`,
  };
  const ended = await run("sh", ["-c", script], { cwd: folder, env, timeout: 60_000 }).catch(
    (error: { stdout?: string }) => error,
  );
  return ended.stdout ?? "";
}

async function program(text: string, port: string): Promise<string> {
  mkdirSync(samplesFolder, { recursive: true });
  const file = join(samplesFolder, `guide-output-${process.pid}.ts`);
  const at = `baseUrl: "http://127.0.0.1:${port}/api", token: "my-key"`;
  writeFileSync(file, text.replace('instance: "yourinstance"', at));
  const flags = ["--disable-warning=ExperimentalWarning", "--conditions=@datacloud/source"];
  try {
    return (await run(process.execPath, [...flags, file], { timeout: 30_000 })).stdout;
  } finally {
    rmSync(file, { force: true });
  }
}

/** The five lines that a sandbox prints when it is ready. */
async function greetingOf(child: ChildProcess): Promise<string> {
  const lines: string[] = [];
  if (child.stdout === null) return "";
  for await (const line of createInterface(child.stdout)) if (lines.push(line) === 5) break;
  child.stdout.resume();
  return lines.join("\n");
}
