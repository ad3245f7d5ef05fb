import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { createSandbox, openStorage } from "@datacloud/sandbox";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledCommand } from "../bundled-command.ts";
import { compileCache } from "../compile-cache.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { startCommand } from "./command.ts";
import { type Postgres, startPostgres } from "./postgres.ts";

const command = bundledCommand();
const folder = temporaryFolder("start");
const at = (name: string) => join(folder, name);

/** Nobody's permissions matter to root: as root, the command runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function start(
  args: string[],
  user: object = {},
  env: object = {},
): { status: number | null; stderr: string } {
  const flags = [command.main, "sandbox", "--port", "0", "--key", "k", ...args];
  const options = {
    timeout: 100_000,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...command.env, ...env },
    ...user,
  } as const;
  const { status, stderr } = spawnSync(process.execPath, flags, options);
  return { status, stderr };
}

beforeAll(async () => {
  chmodSync(folder, 0o755);
  mkdirSync(at("folder"));
  writeFileSync(at("notes.txt"), "not a database ".repeat(100));
  for (const name of ["newer.db", "read-only.db", "unreadable.db"]) {
    const sandbox = createSandbox({ keys: ["k"], storage: await openStorage({ file: at(name) }) });
    await sandbox.reset();
    await sandbox.close();
  }
  const newer = new DatabaseSync(at("newer.db"));
  newer.exec("insert into kysely_migration values ('0099-later', '2030-01-01T00:00:00.000Z')");
  newer.close();
  chmodSync(at("read-only.db"), 0o444);
  chmodSync(at("unreadable.db"), 0o000);
});

describe("data that cannot be opened is one line with the remedy", () => {
  test.each<[string, string, RegExp, object]>([
    ["a missing folder", "no/such/x.db", /The folder .*no\/such .* does not exist\. Create it/, {}],
    ["a folder", "folder", /is a folder\. Give --data the path of a file/, {}],
    ["a text file", "notes.txt", /notes\.txt is not a SQLite database/, {}],
    ["a newer version", "newer.db", /was made by a newer version of the sandbox\. Update/, {}],
    [
      "a file that is read-only",
      "read-only.db",
      /cannot be (?:written|opened)\. Check its permissions/,
      nobody,
    ],
    ["a file that is unreadable", "unreadable.db", /cannot be opened\. Check its permissions/, nobody],
  ])("%s", (_, name, message, user) => {
    const { status, stderr } = start(["--data", at(name)], user);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(1);
  });
});

/** Opens files until the system refuses, then closes some, and starts the command. */
const exhausted = `
import { closeSync, openSync } from "node:fs";
const { openStorage, serve } = await import("@datacloud/sandbox");
await (await serve({ port: 0, storage: await openStorage() })).close(); // What is loaded needs no file any more.
const { sandboxCommand } = await import(process.env.COMMAND);
const opened = [];
try { for (;;) opened.push(openSync("/dev/null")); } catch {}
for (let left = Number(process.env.LEFT); left > 0; left -= 1) closeSync(opened.pop());
await sandboxCommand().parseAsync(["--port", "0", "--key", "k", ...process.argv.slice(1)], { from: "user" });`;

test.each<[number, string[]]>([
  [0, []],
  [0, ["--data", at("full.db")]],
  [1, ["--data", at("full.db")]],
  [2, ["--data", at("full.db")]],
])("too many open files, with %i left, is one line with the remedy %j", (left, args) => {
  const command = fileURLToPath(new URL("../../packages/cli/src/commands/sandbox.ts", import.meta.url));
  const flags = ["--conditions=@datacloud/source", "--input-type=module", "-e", exhausted, "--", ...args];
  const limited = ["-c", 'ulimit -n 200; exec "$@"', "sh", process.execPath, ...flags];
  const env = { PATH: process.env.PATH, ...compileCache, COMMAND: command, LEFT: String(left) };
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  const { stderr } = spawnSync("sh", limited, { encoding: "utf8", env, cwd, timeout: 100_000 });
  expect(stderr).toMatch(/^error: Too many files are open\. Raise the limit with `ulimit -n 1024`.*\n$/);
});

test("an admin token and a database that are set to nothing are none", async () => {
  const nothing = { DATACLOUD_SANDBOX_ADMIN_TOKEN: "", DATABASE_URL: "" };
  const command = await startCommand(["--key", "k", "--log", "none"], nothing);
  expect((await fetch(`${command.url}/_sandbox/namespaces`)).status).toBe(200);
  expect(command.output().stdout).not.toContain("Admin");
  expect(command.output().stdout).toContain("SQLite in memory");
  await command.end("SIGTERM");
});

test("--verbose shows where an error that keeps the sandbox from starting comes from", () => {
  const { stderr } = start(["--data", at("folder"), "--verbose"]);
  expect(stderr).toMatch(/\n {4}at /);
  expect(stderr).toMatch(/^error: .*is a folder/m);
});

describe("a database that cannot be used is one line with the remedy, without the password", () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres({ auth: "scram-sha-256" });
    const admin = new pg.Client({ connectionString: postgres.url });
    await admin.connect();
    await admin.query("create role reader login password 'hunter2'");
    await admin.end();
  });
  afterAll(() => postgres.stop());
  const changed = (change: (url: URL) => void) => {
    const url = new URL(postgres.url);
    change(url);
    return url.href;
  };

  test.each<[string, () => string, RegExp]>([
    [
      "nobody listens",
      () => "postgres://u:hunter2@127.0.0.1:1/x",
      /Nothing listens there\. Start PostgreSQL, or check host and port/,
    ],
    ["no URL", () => "hunter2@somewhere", /must have the form postgres:\/\/user:password@host\/database/],
    ["a wrong password", () => changed((url) => (url.password = "hunter2")), /The password is wrong\. Check/],
    [
      "a missing database",
      () => changed((url) => (url.pathname = "/nowhere")),
      /There is no such database\. Create it with `createdb`/,
    ],
    [
      "a user who may not make schemas",
      () => changed((url) => Object.assign(url, { username: "reader", password: "hunter2" })),
      /The user may not make schemas\. Let an administrator grant it CREATE on the database/,
    ],
  ])("%s", (_, url, message) => {
    const { status, stderr } = start([], {}, { DATABASE_URL: url() });
    expect(stderr).toMatch(message);
    expect(
      stderr
        .replace(/^note: .*\n/m, "")
        .trim()
        .split("\n"),
    ).toHaveLength(1);
    expect(stderr).not.toContain("    at ");
    expect(stderr).not.toContain("hunter2");
    expect(status).toBe(1);
  });
});
