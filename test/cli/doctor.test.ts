import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { startSandbox } from "./sandbox-server.ts";
import { startSecureFront } from "./secure-front.ts";

interface Finding {
  name: string;
  state: string;
  text: string;
  remedy?: string;
}

const sandbox = closedAfter(await startSandbox());

async function examine(env: Record<string, string> = {}) {
  // Node reads it as it starts.
  const run = "NODE_EXTRA_CA_CERTS" in env ? sandbox.start : sandbox.run;
  const noProxy = { HTTPS_PROXY: "", https_proxy: "", HTTP_PROXY: "", http_proxy: "", NO_PROXY: "" };
  const { code, stdout, stderr } = await run(["doctor", "--json"], "", { ...noProxy, ...env });
  expect(stderr).toBe("");
  const { ok, findings } = JSON.parse(stdout) as { ok: boolean; findings: Finding[] };
  const of = (name: string) => findings.find((finding) => finding.name === name);
  return { code, ok, of, names: findings.map(({ name }) => name), stdout };
}

async function withServer<Result>(respond: RequestListener, work: (port: number) => Promise<Result>) {
  const server = createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("doctor", () => {
  test("finds a good instance well", async () => {
    const { code, ok, of, names, stdout } = await examine();
    expect(names).toEqual(["Node.js", "Proxy", "Instance", "Connection", "Clock", "Key"]);
    expect({ code, ok }).toEqual({ code: 0, ok: true });
    expect(of("Key")).toEqual({ name: "Key", state: "well", text: "it is accepted" });
    expect(stdout).not.toContain(sandbox.key);
    const text = await sandbox.run(["doctor"]);
    expect(text.stdout).toContain("✓ Key: it is accepted\n");
  });

  test("stores nothing", async () => {
    await examine();
    expect(await sandbox.rows("select * from custom_data")).toEqual([]);
  });

  test("says that the key is wrong, and what to do", async () => {
    const { code, of, stdout } = await examine({ DATACLOUD_TOKEN: "a-wrong-key-a-wrong-key" });
    expect(code).toBe(1);
    expect(of("Key")).toMatchObject({
      state: "wrong",
      text: "the API rejects it: invalid_auth",
      remedy: "Check that the API key belongs to this instance and is complete.",
    });
    expect(stdout).not.toContain("a-wrong-key");
  });

  test("says that no key is known", async () => {
    const { code, of } = await examine({ DATACLOUD_TOKEN: "" });
    expect(code).toBe(1);
    expect(of("Key")).toMatchObject({ state: "wrong" });
    expect(of("Key")?.text).toContain("datacloud init");
  });

  test("says that nothing listens", async () => {
    const port = await withServer(
      () => undefined,
      async (number) => number,
    );
    const { code, of, names } = await examine({ DATACLOUD_BASE_URL: `http://127.0.0.1:${port}/api` });
    expect(code).toBe(1);
    expect(names.at(-1)).toBe("Connection");
    expect(of("Connection")?.state).toBe("wrong");
    expect(of("Connection")?.remedy).toContain("Nothing listens there");
  });

  test("says that no instance is configured", async () => {
    const { code, of, names } = await examine({ DATACLOUD_BASE_URL: "", DATACLOUD_INSTANCE: "" });
    expect({ code, last: names.at(-1) }).toEqual({ code: 1, last: "Instance" });
    expect(of("Instance")?.text).toContain("datacloud init");
  });

  test("says that the certificate is not trusted, until its authority is", async () => {
    const secure = await startSecureFront(sandbox.url);
    try {
      const env = { DATACLOUD_BASE_URL: `https://localhost:${secure.port}/api` };
      const { code, of, names } = await examine(env);
      expect({ code, last: names.at(-1) }).toEqual({ code: 1, last: "Connection and TLS" });
      expect(of("Connection and TLS")?.remedy).toContain("NODE_EXTRA_CA_CERTS");
      const trusting = await examine({ ...env, NODE_EXTRA_CA_CERTS: secure.authorityFile });
      expect({ code: trusting.code, key: trusting.of("Key")?.state }).toEqual({ code: 0, key: "well" });
    } finally {
      await secure.close();
    }
  });

  test("says that there is no such host", async () => {
    const { code, of } = await examine({ DATACLOUD_BASE_URL: "https://datacloud.invalid/api" });
    expect(code).toBe(1);
    expect(of("Connection and TLS")?.remedy).toContain("The host does not exist");
  });

  test("says that something else than the API responds", async () => {
    await withServer(
      (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Hello</h1>"),
      async (port) => {
        const { code, of } = await examine({ DATACLOUD_BASE_URL: `http://127.0.0.1:${port}` });
        expect(code).toBe(1);
        expect(of("Key")?.state).toBe("wrong");
      },
    );
  });

  test("says that the clock is wrong", async () => {
    await withServer(
      (_, response) => {
        const date = new Date(Date.now() - 600_000).toUTCString();
        response.writeHead(401, { "content-type": "application/json", date });
        response.end('{"ok":false,"error":"invalid_auth"}');
      },
      async (port) => {
        const { code, of } = await examine({ DATACLOUD_BASE_URL: `http://127.0.0.1:${port}/api` });
        expect(code).toBe(1);
        expect(of("Clock")).toMatchObject({ state: "wrong" });
        expect(of("Clock")?.text).toMatch(/^this machine's clock is (?:599|60[01]) seconds fast$/);
      },
    );
  });

  test("shows the proxy without its password, and an address that is none", async () => {
    const { of, stdout } = await examine({
      HTTPS_PROXY: "http://me:proxy-secret@127.0.0.1:1",
      NO_PROXY: "127.0.0.1",
    });
    expect(of("Proxy")).toMatchObject({
      state: "note",
      text: "HTTPS_PROXY=127.0.0.1:1, except for 127.0.0.1",
    });
    expect(stdout).not.toContain("proxy-secret");
    const bad = await examine({ HTTPS_PROXY: "http://", NO_PROXY: "*" });
    expect({ code: bad.code, proxy: bad.of("Proxy")?.state }).toEqual({ code: 1, proxy: "wrong" });
  });
});
