import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { extname, join } from "node:path";
import { serve } from "@datacloud/sandbox";
import { afterAll, describe, expect, test } from "vitest";
import { read, root } from "../architecture/repository.ts";
import { freePort } from "../free-port.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const nginx = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"].find(existsSync);
const folder = temporaryFolder("nginx");
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

const guide = read("packages/docs/pages/hosting.md");
/** The blocks of the guide for nginx. */
const [forSite = "", forSandbox = ""] = [
  ...guide.matchAll(/^For nginx:\n\n```text nginx\n([\s\S]*?)^```$/gm),
].map(([, text = ""]) => text);

/** A whole configuration around what is in `http`, which writes nowhere but into the folder of the test. */
function configuration(name: string, http: string): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const temporary = places.map((each) => `${each}_temp_path ${folder}/${name}-${each};`).join("\n");
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const text = `${user}
worker_processes 1;
pid ${folder}/${name}.pid;
error_log stderr;
events {}
http { access_log off; ${temporary}
${http} }`;
  const file = join(folder, `${name}.conf`);
  writeFileSync(file, text);
  return file;
}

/** Checks a configuration by `nginx -t` and runs it. */
async function start(name: string, http: string, port: number): Promise<void> {
  const file = configuration(name, http);
  execFileSync(nginx ?? "", ["-t", "-q", "-p", folder, "-c", file, "-e", "stderr"], { stdio: "pipe" });
  children.push(spawn(nginx ?? "", ["-p", folder, "-c", file, "-e", "stderr", "-g", "daemon off;"]));
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
  for (let tries = 0; !(await isUp()); tries += 1) {
    if (tries > 100) throw new Error("nginx does not listen.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.runIf(nginx)("nginx", () => {
  test("serves the site with the configuration of the guide", async () => {
    const port = await freePort();
    const dist = join(root, "packages/docs/dist");
    const site = forSite.replaceAll("/var/www/datacloud/", `${dist}/`);
    expect(site).not.toBe(forSite);
    await start("site", `server { listen 127.0.0.1:${port};\n${site} }`, port);
    const get = (path: string) => fetch(`http://127.0.0.1:${port}/datacloud/${path}`);
    const page = await get("methods/deployments.create/");
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(page.headers.get("content-encoding")).toBe("gzip");
    expect(page.headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
    expect(await page.text()).toContain("default-src 'self'");
    expect((await get("index.md")).headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    // Every kind of file has its type: what has none arrives as plain text.
    for (const ending of new Set(readdirSync(dist, { recursive: true }).map((file) => extname(`${file}`)))) {
      const file = readdirSync(dist, { recursive: true }).find((each) => `${each}`.endsWith(ending));
      if (!/^\.[a-z]+$/.test(ending) || [".txt", ".yaml"].includes(ending)) continue;
      expect((await get(`${file}`)).headers.get("content-type"), ending).not.toMatch(/^text\/plain/);
    }
    const search = readdirSync(dist).find((file) => /^search-.*\.js$/.test(file)) ?? "";
    expect((await get(search)).headers.get("cache-control")).toContain("immutable");
    expect((await get("site.css")).headers.get("cache-control")).toBe("no-cache");
    const bare = await fetch(`http://127.0.0.1:${port}/datacloud`, { redirect: "manual" });
    expect([bare.status, bare.headers.get("location")]).toEqual([301, "/datacloud/"]);
    const missing = await get("nothing/");
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("<html");
  });

  test("passes requests to a sandbox with the configuration of the guide, event by event", async () => {
    const [port, sandbox] = [await freePort(), await serve({ port: 0, keys: ["my-key"] })];
    const proxy = forSandbox.replace("http://127.0.0.1:4010", sandbox.url);
    await start("proxy", `server { listen 127.0.0.1:${port};\n${proxy} }`, port);
    const events = await fetch(`http://127.0.0.1:${port}/_sandbox/events`);
    expect((await call(port, "my-key")).status).toBe(200);
    // A proxy that buffers would keep a single event back.
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    while (!text.includes("customData.set")) {
      const read = await reader?.read();
      if (read?.done !== false) break;
      text += read.value;
    }
    expect(text).toContain("customData.set");
    await reader?.cancel();
    await sandbox.close();
  });

  test("shares requests between two sandboxes as the container does, and goes on with one", async () => {
    const port = await freePort();
    const sandboxes = await Promise.all([1, 2].map(() => serve({ port: 0, keys: ["my-key"] })));
    const [first, second] = sandboxes.map(({ url }) => new URL(url).host);
    const text = read("packages/sandbox/container/nginx.conf")
      .replace("sandbox-1:4010", first ?? "")
      .replace("sandbox-2:4010", second ?? "")
      .replace("http://docs:8080", sandboxes[0]?.url ?? "")
      .replace("listen 8080", `listen 127.0.0.1:${port}`);
    await start("balancer", text, port);
    for (let index = 0; index < 4; index += 1) expect((await call(port, "my-key")).status).toBe(200);
    expect(sandboxes.map((sandbox) => sandbox.requests().length)).toEqual([2, 2]);
    await sandboxes[0]?.close();
    for (let index = 0; index < 4; index += 1) expect((await call(port, "my-key")).status).toBe(200);
    await sandboxes[1]?.close();
  });
});

function call(port: number, key: string): Promise<{ status: number | undefined }> {
  const body = '{"reference":"r","key":"k","value":{}}';
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const options = { port, host: "127.0.0.1", path: "/api/customData.set", method: "POST", headers };
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      response.resume();
      response.once("end", () => resolve({ status: response.statusCode }));
    });
    sent.once("error", reject);
    sent.end(body);
  });
}
