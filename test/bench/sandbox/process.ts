import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { freePort } from "../../free-port.ts";

/** A server in a process of its own. */
export interface Running {
  name: string;
  port: number;
  /** Seconds from its start to its first answer. */
  startSeconds: number;
  /** Microseconds of processor time that it and its children have used so far. */
  cpu(): number;
  /** Megabytes of memory that it and its children hold. */
  memory(): number;
  stop(): Promise<void>;
}

/** Starts a server and waits for its first answer. `{port}` in the arguments becomes a free port. */
export async function start(
  name: string,
  command: string,
  args: readonly string[],
  probe: (port: number) => Buffer,
): Promise<Running> {
  const port = await freePort();
  const filled = args.map((arg) => arg.replaceAll("{port}", String(port)));
  const began = performance.now();
  const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "/tmp" };
  const child = spawn(command, filled, { stdio: ["ignore", "ignore", "pipe"], env });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  while (!(await answers(port, probe(port)))) {
    if (child.exitCode !== null || performance.now() - began > 60_000)
      throw new Error(`${name} did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const startSeconds = (performance.now() - began) / 1000;
  const sum = (measure: (pid: number) => number) =>
    family(child.pid ?? 0).reduce((total, pid) => total + measure(pid), 0);
  return {
    name,
    port,
    startSeconds,
    cpu: () => sum(cpuOf),
    memory: () => sum(memoryOf),
    stop: () => stop(child),
  };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const members = family(child.pid ?? 0).reverse();
    child.once("exit", () => resolve());
    for (const pid of members) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {} // It may have ended with its parent.
    }
  });
}

function answers(port: number, request: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const end = (isUp: boolean) => {
      socket.destroy();
      resolve(isUp);
    };
    socket.on("connect", () => socket.write(request));
    socket.on("data", () => end(true));
    socket.on("error", () => end(false));
    socket.on("close", () => end(false));
  });
}

/** A process and its children, from what Linux says of them. */
function family(pid: number): number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(file)) return [];
  const children = readFileSync(file, "utf8").trim().split(" ").filter(Boolean);
  return [pid, ...children.flatMap((child) => family(Number(child)))];
}

/** All threads' time on a processor, to the nanosecond. */
function cpuOf(pid: number): number {
  return readdirSync(`/proc/${pid}/task`).reduce((total, thread) => {
    const [nanoseconds = "0"] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ");
    return total + Number(nanoseconds) / 1000;
  }, 0);
}

function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
}
