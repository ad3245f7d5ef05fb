import { execFile } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { launch } from "../browser/chromium.ts";
import { usePacked } from "./pack.ts";
import { runtimeProgram } from "./runtime-program.ts";

const { folder, modules } = usePacked(["client"]);
const execute = promisify(execFile);
const runtimes = join(root, "test/runtimes/node_modules");

/** Plays what the path asks for: echo, refuse, page, redirect, reset, hang. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  const { method: verb, url = "", headers } = request;
  const [, play = "", path = ""] = /^\/([^/]+)\/?(.*)$/.exec(url) ?? [];
  const json = (status: number, value: object) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  if (play === "echo") {
    const { authorization, "user-agent": agent, "content-type": type } = headers;
    json(200, { ok: true, verb, path, body, authorization, agent, type });
  } else if (play === "refuse") json(422, { ok: false, error: "invalid_arguments" });
  else if (play === "page") response.writeHead(404, { "content-type": "text/html" }).end("<html>");
  else if (play === "redirect") response.writeHead(302, { location: "/echo/x" }).end();
  else if (play === "reset") response.socket?.destroy();
  else if (play !== "hang") respondWithPage(url, response);
}

/** The page and the modules that a browser loads. */
function respondWithPage(url: string, response: ServerResponse): void {
  const file = url === "/" ? undefined : join(modules, url.replace(/^\/modules\//, ""));
  const imports = '{"imports":{"@datacloud/client":"/modules/@datacloud/client/dist/index.js"}}';
  if (url === "/program.js") response.setHeader("content-type", "text/javascript").end(runtimeProgram);
  else if (file && existsSync(file))
    response.setHeader("content-type", "text/javascript").end(readFileSync(file));
  else response.setHeader("content-type", "text/html").end(`<script type="importmap">${imports}</script>`);
}

const server = createServer((request, response) => void answer(request, response));
let base = "";
/** An address at which nobody listens. */
let closed = "";

async function listen(each: Server): Promise<string> {
  await new Promise<void>((resolve) => each.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(each.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const gone = createServer();
  closed = await listen(gone);
  gone.close();
  base = await listen(server);
  writeFileSync(join(folder, "program.js"), runtimeProgram);
  const main = `import { run } from "./program.js"; console.log(JSON.stringify(await run("${base}", "${closed}")));`;
  writeFileSync(join(folder, "main.js"), main);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What every runtime must make of the program. `agent` and `sent` differ. */
function expected(agent: unknown, sent: unknown) {
  const echo = { ok: true, authorization: "Bearer a-secret-key", agent };
  const deployment =
    '{"service":{"identifier":"a"},"deployed_at":"1970-01-01T00:00:00.000Z","repository":"b"}';
  const form = "service%5Bidentifier%5D=a&deployed_at=1970-01-01T00%3A00%3A00.000Z&repository=b";
  return {
    json: { ...echo, verb: "POST", path: "deployments.create", body: deployment, type: "application/json" },
    form: {
      ...echo,
      verb: "POST",
      path: "deployments.create",
      body: form,
      type: "application/x-www-form-urlencoded",
    },
    read: { ...echo, verb: "GET", path: "customData.get?id=1", body: "" },
    refused: { ok: false, error: "invalid_arguments" },
    page: { name: "HttpError", status: 404, attempt: 1 },
    redirect: { name: "HttpError", status: 302, attempt: 1 },
    late: { name: "TimeoutError", attempt: 1 },
    lost: { name: "NetworkError", sent: "maybe", attempt: 1 },
    closed: { name: "NetworkError", sent, attempt: 3 },
    aborted: expect.objectContaining({ name: "AbortError" }),
    batch: 1,
  };
}

const arch = process.arch === "arm64" ? "arm64" : "x64";
const workerd = join(runtimes, `@cloudflare/workerd-linux-${arch === "x64" ? "64" : arch}/bin/workerd`);
const bunArch = process.arch === "arm64" ? "aarch64" : "x64";

/** Commands that run `main.js`, and the runtime's name in the User-Agent. */
const commands: readonly { name: string; file: string; args: string[]; agent: string }[] = [
  { name: "Node 20.0", file: join(runtimes, "node-20-oldest/bin/node"), args: [], agent: "Node.js/20.0.0" },
  { name: "Node 20", file: join(runtimes, "node-20/bin/node"), args: [], agent: "Node.js/20.20.2" },
  { name: "Node 22", file: join(runtimes, "node-22/bin/node"), args: [], agent: "Node.js/22" },
  { name: "Node 24", file: process.execPath, args: [], agent: "Node.js/24" },
  { name: "Bun", file: join(runtimes, `@oven/bun-linux-${bunArch}/bin/bun`), args: [], agent: "Bun/1.4.5" },
  {
    name: "Deno",
    file: join(runtimes, `@deno/linux-${arch}-glibc/deno`),
    args: ["run", "--no-remote", "--allow-net", "--node-modules-dir=manual"],
    agent: "Deno/2.9.6",
  },
].filter(({ file }) => existsSync(file));

/** What a machine has a package for; Node 24 runs the tests themselves. */
const packaged = {
  x64: ["Node 20.0", "Node 20", "Node 22", "Node 24", "Bun", "Deno"],
  arm64: ["Node 24", "Bun", "Deno"],
};

test("every runtime that has a package for this machine is there", () => {
  const wanted = process.platform === "linux" ? packaged[arch] : ["Node 24"];
  expect(commands.map(({ name }) => name)).toEqual(wanted);
  expect(existsSync(workerd)).toBe(process.platform === "linux");
});

describe.each(commands)("the packed client in $name", ({ file, args, agent }) => {
  test("does what it does everywhere", async () => {
    const { stdout } = await execute(file, [...args, "main.js"], { cwd: folder });
    const told = expected(expect.stringContaining(agent), "no");
    expect(JSON.parse(stdout)).toEqual(told);
  });
});

test.each([workerd].filter(existsSync))(
  "the packed client in workerd does what it does everywhere, but cannot tell a closed port",
  async () => {
    const dist = join(modules, "@datacloud/client/dist");
    cpSync(dist, join(folder, "client"), { recursive: true });
    const files = readdirSync(dist, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".js"));
    const embedded = files.map((name) => `(name = "client/${name}", esModule = embed "client/${name}")`);
    const local = runtimeProgram.replace("@datacloud/client", "./client/index.js");
    const report = `export default { async test() { console.log(JSON.stringify(await run("${base}", "${closed}"))); } };`;
    writeFileSync(join(folder, "worker.js"), `${local}\n${report}`);
    const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (compatibilityDate = "2026-11-01", modules = [
    (name = "worker.js", esModule = embed "worker.js"), ${embedded.join(", ")}])),
  (name = "internet", network = (allow = ["private", "public"]))
]);`;
    writeFileSync(join(folder, "config.capnp"), config);
    const { stdout, stderr } = await execute(workerd, ["test", "config.capnp"], { cwd: folder });
    const [line = stderr] = stdout.split("\n").filter((text) => text.startsWith("{"));
    expect(JSON.parse(line)).toEqual(
      expected(expect.stringContaining("Cloudflare-Workers"), expect.anything()),
    );
  },
);

test("the packed client in Chromium does what it does everywhere, under the browser's own name", async () => {
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`${base}/`);
  const told = await page.evaluate(`import("/program.js").then(({ run }) => run("${base}", "${closed}"))`);
  const { redirect, ...rest } = expected(expect.stringMatching(/^Mozilla/), "maybe");
  // A browser does not tell the status of a redirect that it did not follow.
  expect(told).toEqual({ ...rest, redirect: { ...redirect, status: 0 } });
  await browser.close();
});
