import { openStorage, serve } from "@datacloud/sandbox";
import { type CliRun, runCli } from "../conformance/run-cli.ts";
import { runInProcess } from "../conformance/run-in-process.ts";

/** A sandbox on a free port, and `datacloud` with its address. */
export interface SandboxServer {
  url: string;
  key: string;
  env: Record<string, string>;
  /** Runs `datacloud` against the sandbox, in the process of the test. */
  run(args: readonly string[], input?: string, env?: Record<string, string>): Promise<CliRun>;
  /** The same in a process of its own, for what a process gets: a descriptor, or variables that Node itself reads. */
  start(args: readonly string[], input?: string, env?: Record<string, string>): Promise<CliRun>;
  /** Rows that the sandbox stores. */
  rows(query: string): Promise<Record<string, unknown>[]>;
  /** Plays faults to coming requests. */
  control(path: string, body: object): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts a sandbox. */
export async function startSandbox(): Promise<SandboxServer> {
  const key = `dxdc-${crypto.randomUUID()}`;
  const served = await serve({ port: 0, keys: [key], storage: await openStorage({}) });
  const env = {
    DATACLOUD_BASE_URL: `${served.url}/api`,
    DATACLOUD_TOKEN: key,
    DATACLOUD_CONFIG: "/nonexistent/config.json",
  };
  const post = async (path: string, body: object) => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${key}` };
    const response = await fetch(`${served.url}/_sandbox/${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  return {
    url: served.url,
    key,
    env,
    run: (args, input = "", more = {}) => runInProcess(args, { ...env, ...more }, input),
    start: (args, input = "", more = {}) => runCli(args, input, { ...env, ...more }),
    async rows(query) {
      const answer = await post("sql", { query });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      const { columns, rows } = answer as { columns: string[]; rows: unknown[][] };
      return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
    },
    control: post,
    close: () => served.close(),
  };
}
