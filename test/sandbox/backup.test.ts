import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createSandbox, openStorage } from "@datacloud/sandbox";
import { afterAll, expect, test } from "vitest";
import { read } from "../architecture/repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { apiOver } from "./api.ts";

const folder = temporaryFolder("backup");
const servers: ChildProcess[] = [];
afterAll(() => {
  for (const server of servers) server.kill("SIGKILL");
});

const [, guide = ""] = read("packages/docs/pages/hosting.md").split("## Back up a sandbox");
/** The commands of the guide, in order. */
const commands = [...guide.matchAll(/^```text Shell\n([\s\S]*?)^```$/gm)].flatMap(([, text = ""]) =>
  text.trim().split("\n"),
);
const commandWith = (name: string) => commands.find((each) => each.startsWith(name)) ?? "";

/** Two keys, each with data of its own. */
const keys = ["first", "second"].map((namespace) => ({ key: `${namespace}-key`, namespace }));

/** Opens a sandbox on a storage, and stores or reads one record for each key. */
async function withRecords(
  storage: Parameters<typeof openStorage>[0],
  use: "set" | "get" | "missing",
  during?: () => void,
) {
  const sandbox = createSandbox({ keys, storage: await openStorage(storage) });
  for (const { key, namespace } of keys) {
    const api = apiOver(sandbox.fetch, undefined, key);
    const record = { reference: namespace, key: "k" };
    if (use === "set") await api("customData.set", { ...record, value: { text: "ü 日本 \u0001" } });
    const { body } = await api("customData.get", record);
    expect(body.ok).toBe(use !== "missing");
    if (use !== "missing") expect(JSON.stringify(body)).toContain("ü 日本");
  }
  during?.();
  await sandbox.close();
}

test("files that are copied while the sandbox is stopped can be put back, with the data of every key", async () => {
  const [home, backup] = ["home", "backup"].map((name) => join(folder, name));
  for (const each of [home, backup]) mkdirSync(each as string);
  expect(guide).toContain("every file whose name starts with `sandbox.sqlite`");
  const file = join(home as string, "sandbox.sqlite");
  await withRecords({ file }, "set");
  const copy = (from = "", to = "") => {
    const names = readdirSync(from).filter((name) => name.startsWith("sandbox.sqlite"));
    for (const name of names) copyFileSync(join(from, name), join(to, name));
    return names.length;
  };
  expect(copy(home, backup)).toBeGreaterThanOrEqual(keys.length);
  rmSync(home as string, { recursive: true });
  mkdirSync(home as string);
  await withRecords({ file }, "missing");
  rmSync(home as string, { recursive: true });
  mkdirSync(home as string);
  copy(backup, home);
  await withRecords({ file }, "get");
});

/** What Debian installs beside the server, of the same version. */
const versions = "/usr/lib/postgresql";
const [version] = existsSync(versions) ? readdirSync(versions) : [];
const programs = join(versions, version ?? "none", "bin");
const hasPostgres = ["postgres", "initdb", "pg_dump", "pg_restore"].every((name) =>
  existsSync(join(programs, name)),
);
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

async function startDebianPostgres(): Promise<string> {
  const data = join(folder, "postgres");
  chmodSync(folder, 0o777);
  const options = { ...nobody, cwd: folder, env: { PATH: "/usr/bin:/bin" } };
  const initdb = [
    "--pgdata",
    data,
    "--username",
    "postgres",
    "--auth",
    "trust",
    "--no-sync",
    "--encoding",
    "UTF8",
  ];
  execFileSync(join(programs, "initdb"), [...initdb, "--locale", "C"], { ...options, stdio: "pipe" });
  const settings = [
    "-c",
    "fsync=off",
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    `unix_socket_directories=${folder}`,
  ];
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const server = spawn(join(programs, "postgres"), ["-D", data, "-p", String(port), ...settings], options);
  servers.push(server);
  await new Promise<void>((resolve, reject) => {
    server.stderr.on("data", (chunk) => String(chunk).includes("ready to accept connections") && resolve());
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}.`)));
  });
  return `postgres://postgres@127.0.0.1:${port}`;
}

test.runIf(hasPostgres)(
  "with PostgreSQL, the commands of the guide back up while the sandbox runs, and restore",
  async () => {
    const server = await startDebianPostgres();
    const run = (command: string, database: string) =>
      execFileSync("bash", ["-c", command], {
        cwd: folder,
        env: { PATH: `${programs}:/usr/bin:/bin`, DATABASE_URL: `${server}/${database}` },
        stdio: "pipe",
      });
    for (const name of ["first", "second"])
      run(`createdb --maintenance-db="$DATABASE_URL" ${name}`, "postgres");
    const stored = { databaseUrl: `${server}/first` };
    await withRecords(stored, "set", () => run(commandWith("pg_dump"), "first"));
    run(commandWith("pg_restore"), "second");
    await withRecords({ databaseUrl: `${server}/second` }, "get");
    // Over a database that has data already, as after a mistake.
    run(commandWith("pg_restore"), "second");
    await withRecords({ databaseUrl: `${server}/second` }, "get");
  },
);
