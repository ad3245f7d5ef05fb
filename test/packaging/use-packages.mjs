// Run in a folder where the packed packages are installed, on any system and on Node.js 20 or later: uses those that are made for it.
import { strict as assert } from "node:assert";

const isOld = process.versions.node.startsWith("20.");
const request = (body) =>
  new Request("https://acme.getdx.net/api/customData.set", {
    method: "POST",
    headers: { authorization: "Bearer k", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const args = { reference: "r", key: "k", value: { percent: 1 } };

const { receive } = await import("@datacloud/validators");
assert.equal((await receive(request(args))).ok, true);
assert.equal((await receive(request({ reference: "r" }))).ok, false);

const { createClient } = await import("@datacloud/client");
const echo = async () => Response.json({ ok: true });
const client = createClient({ instance: "acme", token: "k", fetch: echo });
assert.equal((await client.customData.set(args)).ok, true);

if (!isOld) {
  const { createSandbox, openStorage } = await import("@datacloud/sandbox");
  const { createMock } = await import("@datacloud/mocks");
  const { getResponse } = await import("msw");
  const { judgeCapture } = await import("@datacloud/conformance");
  const sandbox = createSandbox({ storage: await openStorage() });
  assert.equal((await (await sandbox.fetch(request(args))).json()).ok, true);
  const mocked = await getResponse(createMock({ seed: 1 }).handlers, request(args));
  assert.equal((await mocked.json()).ok, true);
  assert.equal(typeof judgeCapture, "function");
}
console.log(`The packages work on Node.js ${process.versions.node}, ${process.platform}.`);
