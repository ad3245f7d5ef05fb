import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { createSandbox, openStorage } from "@datacloud/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "datacloud-start-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Nobody's permissions matter to root: as root, the command runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function start(args: string[], user: object = {}): { status: number | null; stderr: string } {
  const flags = ["--conditions=@datacloud/source", main, "sandbox", "--port", "0", "--key", "k", ...args];
  const options = { timeout: 20_000, encoding: "utf8", env: { PATH: process.env.PATH }, ...user } as const;
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
