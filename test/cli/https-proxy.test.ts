import { beforeEach, expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { startSandbox } from "./sandbox-server.ts";
import { startSecureFront } from "./secure-front.ts";

const sandbox = closedAfter(await startSandbox());
const front = closedAfter(await startSecureFront(sandbox.url));
beforeEach(() => void front.connects.splice(0));

const call = ["deployments.create", "--service", "p", "--repository", "acme/pay", "--deployed-at", "now"];
const environment = () => ({
  // A request that misses the proxy stays on this machine, too.
  DATACLOUD_BASE_URL: `https://localhost:${front.port}/api`,
  NODE_EXTRA_CA_CERTS: front.authorityFile,
  NO_PROXY: "",
  no_proxy: "",
  HTTP_PROXY: "",
  http_proxy: "",
  https_proxy: "",
  HTTPS_PROXY: front.proxyUrl,
});

test.each(["HTTPS_PROXY", "https_proxy"])("a request goes through the proxy of %s", async (name) => {
  const env = { ...environment(), HTTPS_PROXY: "", [name]: front.proxyUrl };
  const { code, stderr } = await sandbox.start([...call, "--reference-id", name], "", env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(front.connects).toEqual([{ target: `localhost:${front.port}`, authorization: undefined }]);
  const stored = `select reference_id from deployments where reference_id = '${name}'`;
  expect(await sandbox.rows(stored)).toHaveLength(1);
});

test("the proxy's user and password reach the proxy and nobody else", async () => {
  const env = { ...environment(), HTTPS_PROXY: front.proxyUrl.replace("//", "//me:proxy-secret@") };
  const { code, stdout, stderr } = await sandbox.start(call, "", env);
  expect(code).toBe(0);
  expect(front.connects[0]?.authorization).toBe(`Basic ${btoa("me:proxy-secret")}`);
  expect(`${stdout}${stderr}`).not.toContain("proxy-secret");
});

test("hosts of NO_PROXY are reached without it", async () => {
  const env = { ...environment(), NO_PROXY: "localhost" };
  const { code, stderr } = await sandbox.start(call, "", env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(front.connects).toEqual([]);
});

test("an import goes through the proxy", async () => {
  const rows = 'reference,key,value\nacme/a,coverage,"{""percent"":1}"\nacme/b,coverage,"{""percent"":2}"\n';
  const { code } = await sandbox.start(["import", "customData.set", "-", "--json"], rows, environment());
  expect(code).toBe(0);
  expect(front.connects.map(({ target }) => target)).toContain(`localhost:${front.port}`);
  expect(await sandbox.rows("select * from custom_data")).toHaveLength(2);
});

test("a proxy that does not respond is an error of the connection, without its password", async () => {
  const env = { ...environment(), HTTPS_PROXY: "http://me:proxy-secret@127.0.0.1:9" };
  const { code, stdout, stderr } = await sandbox.start([...call, "--retries", "0"], "", env);
  expect(code).toBe(4);
  expect(stderr).toContain("No connection");
  expect(`${stdout}${stderr}`).not.toContain("proxy-secret");
});

test("a proxy that is no address is a usage error that names the variable", async () => {
  const env = { ...environment(), HTTPS_PROXY: "http://me:proxy-secret@" };
  const { code, stdout, stderr } = await sandbox.start(call, "", env);
  expect(stderr).toContain("HTTPS_PROXY");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).not.toContain("proxy-secret");
});
