import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { inputsReader } from "./inputs.ts";

/** What is kept of a test file that passed. */
export interface Passed {
  /** Of all that its result depends on. */
  key: string;
  passed: number;
  skipped: number;
}

/** Compares with other commits, and runs each time. */
const asksGit = "test/packaging/changes-named.test.ts";

/** The test files that need not run again, and what keeps the results of the others. */
export interface Unchanged {
  readonly files: ReadonlyMap<string, Passed>;
  keep(results: ReadonlyMap<string, Omit<Passed, "key">>): void;
}

/**
 * Reads which test files passed with all that they depend on as it is now: their inputs, what is installed, Node.js, the
 * environment, and the programs on PATH. Outside of a repository no file is known.
 */
export function readUnchanged(root: string, store = join(root, "node_modules/.cache/tests.json")): Unchanged {
  const files = filesOf(root);
  const surroundings = describeSurroundings(root);
  const inputsOf = inputsReader({ files, read: (file) => readFileSync(join(root, file), "utf8") });
  const hashes = new Map(files.map((file) => [file, hashOf(readFileSync(join(root, file)))]));
  // Now, and not when a file has passed: what is edited meanwhile is not what was tested.
  const keys = new Map(
    files
      .filter((file) => file.endsWith(".test.ts") && file !== asksGit)
      .map((file) => {
        const inputs = inputsOf(file).map((input) => `${input} ${hashes.get(input)}`);
        return [file, hashOf([surroundings, ...inputs].join("\n"))];
      }),
  );
  const known = readStore(store);
  return {
    files: new Map(Object.entries(known).filter(([file, { key }]) => keys.get(file) === key)),
    keep(results) {
      const entries = [...results].flatMap(([file, counts]) => {
        const key = keys.get(file);
        return key === undefined ? [] : [[file, { key, ...counts }]];
      });
      mkdirSync(dirname(store), { recursive: true });
      writeFileSync(store, JSON.stringify({ ...readStore(store), ...Object.fromEntries(entries) }));
    },
  };
}

function readStore(store: string): Record<string, Passed> {
  try {
    return JSON.parse(readFileSync(store, "utf8")) as Record<string, Passed>;
  } catch {
    return {};
  }
}

/** Files that git knows or would add. */
function filesOf(root: string): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  try {
    const list = execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const files = [...new Set(list.split("\0"))].filter((file) => file !== "");
    return files
      .filter((file) => existsSync(join(root, file)) && lstatSync(join(root, file)).isFile())
      .toSorted();
  } catch {
    return [];
  }
}

/** Variables that tests or what they start may read; those of a terminal or of a package manager are not among them. */
const variables =
  /^(?:CI|DATACLOUD_\w+|FIREFOX|HOME|LANG|LC_\w+|NODE_OPTIONS|RECHECK_BACKEND|SEED|TZ|\w+_proxy)$/i;

function describeSurroundings(root: string): string {
  const environment = Object.entries(process.env).filter(([name]) => variables.test(name));
  const installed = join(root, "node_modules/.pnpm/lock.yaml");
  return JSON.stringify([
    ...[process.version, process.platform, process.arch],
    environment.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    existsSync(installed) ? hashOf(readFileSync(installed)) : "",
    hashOf(programsOnPath().join("\n")),
  ]);
}

/** A test that skips what is not on the machine runs again when it is there. Managers of versions lock such a folder by a hidden file. */
function programsOnPath(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => existsSync(folder));
  const names = folders.flatMap((folder) => readdirSync(folder)).filter((name) => !name.startsWith("."));
  return [...new Set(names)].toSorted();
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
