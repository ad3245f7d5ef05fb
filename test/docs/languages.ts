import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll } from "vitest";
import { parse } from "yaml";
import { root } from "../architecture/repository.ts";

/** A file to run: the name it is known by, and its text. */
export interface Program {
  name: string;
  text: string;
  /** What a CI system sets for the job that runs it. */
  variables?: Readonly<Record<string, string>>;
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
  if (!has(["python3", "-c", "import requests"])) writeFileSync(join(folder, "requests.py"), requestsStandIn);
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

/** Stands for the library `requests` where it is not on the machine: what the samples use of it, over the standard library. */
const requestsStandIn = `import json as codec
import urllib.error
import urllib.parse
import urllib.request


class Response:
    def __init__(self, status_code, content):
        self.status_code = status_code
        self.content = content

    def json(self):
        return codec.loads(self.content)


def send(method, url, headers, timeout, data=None):
    request = urllib.request.Request(url, data=data, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=timeout) as response:
            return Response(response.status, response.read())
    except urllib.error.HTTPError as error:
        return Response(error.code, error.read())


def get(url, headers, params, timeout):
    return send("GET", url + "?" + urllib.parse.urlencode(params), headers, timeout)


def post(url, headers, json, timeout):
    headers = {**headers, "Content-Type": "application/json"}
    return send("POST", url, headers, timeout, codec.dumps(json).encode())
`;

/** One file for all, so that the compiler starts once: each program becomes a class of its own. */
async function java(folder: string, programs: readonly Program[]): Promise<void> {
  const imports = [...new Set(programs.flatMap(({ text }) => text.match(/^import .*;$/gm) ?? []))];
  const classes = programs.map(({ text }, index) =>
    text.replaceAll(/^import .*;\n/gm, "").replace("class Sample {", `class Sample${index} {`),
  );
  const calls = programs.map((_, index) => `        Sample${index}.main(args);\n`).join("");
  const main = `class All {\n    public static void main(String[] args) throws Exception {\n${calls}    }\n}\n`;
  writeFileSync(join(folder, "All.java"), [...imports, main, ...classes].join("\n"));
  await execute("java", ["-Dfile.encoding=UTF-8", "All.java"], folder);
}

async function php(folder: string, programs: readonly Program[]): Promise<void> {
  for (const file of write(folder, programs, ".php")) await execute("php", [file], folder);
}

async function powershell(folder: string, programs: readonly Program[]): Promise<void> {
  for (const file of write(folder, programs, ".ps1")) await execute("pwsh", ["-File", file], folder);
}

/** A C# program is a project: the samples are compiled one after the other. */
async function csharp(folder: string, programs: readonly Program[]): Promise<void> {
  for (const file of write(folder, programs, ".cs")) await execute("dotnet", ["run", file], folder);
}

/** What a CI system would run: the scripts inside a workflow or a pipeline. */
async function ci(folder: string, programs: readonly Program[]): Promise<void> {
  await shell(
    folder,
    programs.map(({ name, text, variables = {} }) => {
      const exports = Object.entries(variables).map(([key, value]) => `export ${key}='${value}'`);
      return { name, text: [...exports, ...scriptsOf(parse(text))].join("\n") };
    }),
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
  Java: { ids: ["java"], tools: [["java", "--version"]], run: java },
  PHP: { ids: ["php"], tools: [["php", "-r", "curl_version();"]], run: php },
  PowerShell: { ids: ["powershell"], tools: [["pwsh", "--version"]], run: powershell },
  "C#": { ids: ["csharp"], tools: [["dotnet", "--version"]], run: csharp },
  "GitHub Actions": { ids: ["github-actions"], tools: curl, run: ci },
  "GitLab CI": { ids: ["gitlab-ci"], tools: curl, run: ci },
};

/** Inside the workspace, so that the samples find the packages they import. */
export const samplesFolder = join(root, "test/docs/.samples");

/** A folder for the programs of one test file, which is gone after it. */
export function programsFolder(name: string): string {
  const folder = `${samplesFolder}-${name}`;
  mkdirSync(folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A sample as it is run: the one thing that differs from what is shown is the host. */
export function aimed(text: string, origin: string): string {
  return text
    .replaceAll(/https:\/\/yourinstance\.getdx\.net|http:\/\/127\.0\.0\.1:4010/g, origin)
    .replaceAll('instance: "yourinstance"', `baseUrl: "${origin}/api"`);
}
