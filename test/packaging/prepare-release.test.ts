import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const copy = temporaryFolder("release");

const run = (file: string, ...args: string[]) =>
  execFileSync(process.execPath, [file, ...args], { cwd: copy, encoding: "utf8", stdio: "pipe" });
const read = (path: string) => readFileSync(join(copy, path), "utf8");
const versionOf = (folder: string) =>
  (JSON.parse(read(`${folder}/package.json`)) as { version: string }).version;

const { version: before } = JSON.parse(
  readFileSync(join(root, "packages/contract/package.json"), "utf8"),
) as {
  version: string;
};

const copied = [
  ".changeset",
  ".gitignore",
  "biome.json",
  "generators",
  "package.json",
  "packages",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "redocly.yaml",
  "scripts",
  "spec",
];

/** What the command wrote. */
let written: string[];

beforeAll(() => {
  const isSource = (path: string) => !/[\\/](?:dist|\.turbo|\.cache)$/.test(path);
  for (const name of copied)
    cpSync(join(root, name), join(copy, name), { recursive: true, verbatimSymlinks: true, filter: isSource });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  // Right after a release there is none.
  writeFileSync(
    join(copy, ".changeset/one-more.md"),
    '---\n"@datacloud/contract": patch\n---\n\nA change.\n',
  );
  execFileSync("git", ["init", "--quiet"], { cwd: copy });
  const started = Date.now();
  run("scripts/prepare-release.ts");
  written = copied
    .flatMap((name) => filesIn(name))
    .filter((file) => statSync(join(copy, file)).mtimeMs >= started);
});

/** Without what is installed. */
function filesIn(path: string): string[] {
  if (!statSync(join(copy, path)).isDirectory()) return [path];
  return readdirSync(join(copy, path)).flatMap((name) =>
    name === "node_modules" ? [] : filesIn(join(path, name)),
  );
}

test("one command names the new version in every package and in the document, and keeps the document", () => {
  const version = versionOf("packages/contract");
  expect(version).not.toBe(before);
  expect(versionOf("generators")).toBe(version);
  expect(read("packages/client/src/version.ts")).toContain(`"${version}"`);
  expect(read("spec/openapi.yaml")).toContain(`\n  version: ${version}\n`);
  expect(read(`packages/docs/releases/${version}.json`)).toBe(
    read("packages/contract/src/generated/openapi.json"),
  );
  expect(run("scripts/set-versions.ts", "--check", `v${version}`)).toContain("name the version");
});

test("what it writes passes the checks of the release: format, generated files, changes of the document", () => {
  // The other files are those of the repository, of which `pnpm lint` checks all: Biome takes 2.7 s of CPU for them.
  expect(written.filter((file) => file.endsWith("package.json")).length).toBeGreaterThan(8);
  const biome = ["check", "--files-ignore-unknown=true", ...written];
  execFileSync(join(root, "node_modules/.bin/biome"), biome, { cwd: copy, stdio: "pipe" });
  expect(run("generators/start.js", "--strict", "--check")).toContain("are up to date");
  const differ = ["--conditions=@datacloud/source", "scripts/contract-diff.ts"] as const;
  expect(run(...differ)).toContain("0 changes since");
});
