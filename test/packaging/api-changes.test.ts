import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { compareReports } from "../../scripts/api-changes.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folders = temporaryFolder("api");
const template = join(folders, "template");
let folder = template;

afterAll(() => vi.unstubAllEnvs());

/** Without what git or a CI system has in the environment of this test. */
const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };

function git(...args: string[]): void {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
  execFileSync("git", [...identity, ...args], { cwd: folder, env, stdio: "pipe" });
}

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function commit(): void {
  git("add", "--all");
  git("commit", "--quiet", "--message", "A change.");
}

const problems = (base?: string) => compareReports(folder, base).problems;

const changeset = (name: string, bump = "minor") => `---\n"@datacloud/${name}": ${bump}\n---\n\nWords.\n`;
const report = "test/packaging/api/client.txt";
const manifest = (version: string) => JSON.stringify({ name: "@datacloud/client", version });

/** A repository with one package and a changeset that is older than the branch it is on. */
beforeAll(() => {
  mkdirSync(template);
  git("init", "--quiet", "--template=", "--initial-branch=main");
  put("packages/client/package.json", manifest("1.0.0"));
  put(report, "entry .\n  createClient\n");
  put(".changeset/old.md", changeset("client"));
  commit();
  git("checkout", "--quiet", "-b", "topic");
});

beforeEach(({ task }) => {
  vi.stubEnv("GITHUB_BASE_REF", "");
  folder = join(folders, task.id);
  cpSync(template, folder, { recursive: true });
});

test("a branch without a change of a report needs no changeset", () => {
  put("packages/client/src/index.ts", "// Other words.\n");
  expect(compareReports(folder)).toEqual({
    bases: [expect.stringMatching(/^[\da-f]{9}$/)],
    problems: [],
  });
});

const changes: readonly (readonly [what: string, change: () => void])[] = [
  [
    "changed and committed",
    () => {
      put(report, "entry .\n  createClient\n  more\n");
      commit();
    },
  ],
  ["changed and not committed", () => put(report, "entry .\n")],
];

test.each(changes)("a report that is %s fails, and an older changeset does not help", (_, change) => {
  change();
  expect(problems()).toEqual([
    expect.stringMatching(
      /^The public API of @datacloud\/client changed since [\da-f]{9}, and no changeset says so\. Run `pnpm changeset`\.$/,
    ),
  ]);
});

test("a new package needs a changeset, and the first report of an older one needs none", () => {
  put("test/packaging/api/mocks.txt", "entry .\n");
  expect(problems()).toEqual([expect.stringContaining("The public API of @datacloud/mocks changed")]);
  git("rm", "--quiet", "--cached", report);
  git("commit", "--quiet", "--message", "No report.");
  put(".changeset/new.md", changeset("mocks"));
  expect(problems("HEAD")).toEqual([]);
});

test.each([
  ["its package", changeset("client"), 0],
  ["its package by a patch", changeset("client", "patch"), 0],
  ["another package", changeset("mocks"), 1],
  ["its package in the text alone", `${changeset("mocks")}\n"@datacloud/client": minor\n`, 1],
])("a changed report with a changeset that names %s", (_, text, count) => {
  put(report, "entry .\n");
  put(".changeset/new.md", text);
  expect(problems()).toHaveLength(count);
});

test("on main, a report is compared with that of the last release", () => {
  git("checkout", "--quiet", "main");
  git("tag", "v1.0.0");
  put(report, "entry .\n");
  commit();
  expect(problems()).toEqual([expect.stringContaining("changed since v1.0.0, and no changeset")]);
  put(".changeset/new.md", changeset("client"));
  expect(problems()).toEqual([]);
});

test("a version that was raised has used its changesets up", () => {
  put(report, "entry .\n");
  rmSync(join(folder, ".changeset/old.md"));
  put("packages/client/package.json", manifest("1.1.0"));
  expect(problems()).toEqual([]);
});

test("a base can be named, and one that is not there is an error", () => {
  put(report, "entry .\n");
  commit();
  expect(problems("HEAD")).toEqual([]);
  expect(problems("HEAD~1")).toHaveLength(1);
  expect(() => problems("nowhere")).toThrow("nowhere");
});

test("a pull request whose target was not fetched says how to fetch it", () => {
  vi.stubEnv("GITHUB_BASE_REF", "main");
  expect(() => problems()).toThrow("origin/main is not here: check out with the history (fetch-depth: 0).");
});
