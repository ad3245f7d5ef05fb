import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { root } from "../architecture/repository.ts";

/** A file to run: the name it is known by, and its text. */
export interface Program {
  name: string;
  text: string;
}

/** How the samples of some languages are run, all of them by one process. */
export interface Runner {
  /** Ids of the samples. */
  ids: readonly string[];
  /** What must be on the machine, and how to find out. */
  tools: readonly (readonly [command: string, ...args: string[]])[];
  run(folder: string, programs: readonly Program[]): Promise<void>;
}

const env = { ...process.env, DATACLOUD_TOKEN: "my-key", PYTHONDONTWRITEBYTECODE: "1" };

export function has([command, ...args]: readonly [string, ...string[]]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Runs a command to its end without blocking: the judge answers from this same process. */
async function execute(command: string, args: readonly string[], cwd: string): Promise<void> {
  await promisify(execFile)(command, args, { cwd, env, timeout: 100_000 });
}

function write(folder: string, programs: readonly Program[], ending: string): string[] {
  return programs.map(({ text }, index) => {
    const file = `sample-${index}${ending}`;
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
    return file;
  });
}

/** Shell scripts one after the other; the first that fails ends the run. */
async function shell(folder: string, programs: readonly Program[]): Promise<void> {
  const files = write(folder, programs, ".sh");
  const script = files.map((file) => `sh -e ./${file} || { echo "${file} failed"; exit 1; }`).join("\n");
  writeFileSync(join(folder, "all.sh"), script);
  await execute("sh", ["all.sh"], folder);
}

async function node(folder: string, programs: readonly Program[]): Promise<void> {
  const files = write(folder, programs, ".ts");
  writeFileSync(join(folder, "all.mjs"), files.map((file) => `await import("./${file}");\n`).join(""));
  await execute(process.execPath, ["--conditions=@datacloud/source", "all.mjs"], folder);
}

async function python(folder: string, programs: readonly Program[]): Promise<void> {
  const files = write(folder, programs, ".py");
  writeFileSync(
    join(folder, "all.py"),
    `import runpy\nfor file in ${JSON.stringify(files)}:\n    runpy.run_path(file)\n`,
  );
  await execute("python3", ["all.py"], folder);
}

async function ruby(folder: string, programs: readonly Program[]): Promise<void> {
  const files = write(folder, programs, ".rb");
  await execute(
    "ruby",
    ["-e", "ARGV.each { |file| load file, true }", ...files.map((file) => `./${file}`)],
    folder,
  );
}

/** All are held against gofmt as they are; then each `main` gets a name of its own, so that one program is built and run. */
async function go(folder: string, programs: readonly Program[]): Promise<void> {
  write(folder, programs, ".go");
  const { stdout } = await promisify(execFile)("gofmt", ["-l", "."], { cwd: folder });
  if (stdout !== "") throw new Error(`gofmt would write these in another way:\n${stdout}`);
  const named = programs.map(({ name, text }, index) => {
    return { name, text: text.replace("func main()", `func sample${index}()`) };
  });
  const calls = programs.map((_, index) => `\tsample${index}()\n`).join("");
  write(folder, [...named, { name: "all", text: `package main\n\nfunc main() {\n${calls}}\n` }], ".go");
  writeFileSync(join(folder, "go.mod"), "module samples\n\ngo 1.18\n");
  await execute("go", ["run", "."], folder);
}

/** What a CI system would run: the scripts inside a workflow or a pipeline. */
async function ci(folder: string, programs: readonly Program[]): Promise<void> {
  await shell(
    folder,
    programs.map(({ name, text }) => ({ name, text: scriptsOf(parse(text)).join("\n") })),
  );
}

export function scriptsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "run" && typeof inner === "string") return [inner];
    return key === "script" && Array.isArray(inner) ? inner.map(String) : scriptsOf(inner);
  });
}

const curl = [
  ["curl", "--version"],
  ["sh", "-c", "true"],
] as const;

export const runners: Readonly<Record<string, Runner>> = {
  curl: { ids: ["curl-json", "curl-form", "curl"], tools: curl, run: shell },
  "the client": { ids: ["typescript"], tools: [], run: node },
  fetch: { ids: ["fetch"], tools: [], run: node },
  Python: { ids: ["python"], tools: [["python3", "--version"]], run: python },
  Go: { ids: ["go"], tools: [["go", "version"]], run: go },
  Ruby: { ids: ["ruby"], tools: [["ruby", "--version"]], run: ruby },
  "GitHub Actions": { ids: ["github-actions"], tools: curl, run: ci },
  "GitLab CI": { ids: ["gitlab-ci"], tools: curl, run: ci },
};

/** Inside the workspace, so that the samples find the packages they import. */
export const samplesFolder = join(root, "test/docs/.samples");

/** A sample as it is run: the one thing that differs from what is shown is the host. */
export function aimed(text: string, origin: string): string {
  return text
    .replaceAll(/https:\/\/yourinstance\.getdx\.net|http:\/\/127\.0\.0\.1:4010/g, origin)
    .replaceAll('instance: "yourinstance"', `baseUrl: "${origin}/api"`);
}
