import { request as httpRequest } from "node:http";
import { connect } from "node:net";

/** A request as a program would send it. */
interface Sent {
  verb: string;
  path: string;
  headers?: Record<string, string>;
  /** Base64. */
  body?: string;
}

const json = { "content-type": "application/json" };
const bytes = (text: string | Buffer) => Buffer.from(text).toString("base64");
const record = (value: unknown) => bytes(JSON.stringify({ reference: "a", key: "b", value }));

/** KEY stands for the key of the run. Right and wrong requests, wherever a program may go wrong. */
const traffic: readonly Sent[] = [
  { verb: "POST", path: "/api/customData.set", headers: json, body: record({ c: 1 }) },
  { verb: "POST", path: "/api/customData.set", headers: json, body: record("no object") },
  { verb: "GET", path: "/api/customData.get?reference=a&key=b" },
  { verb: "POST", path: "/api/incident.upsert?token=KEY", headers: json, body: bytes("{}") },
  { verb: "POST", path: "/api/Incidents.upsert", headers: json, body: bytes("{}") },
  { verb: "POST", path: "/api/incidents/upsert", headers: json, body: bytes("{}") },
  { verb: "POST", path: "/api/deployments.rollback", headers: json, body: bytes("{}") },
  { verb: "POST", path: "/deployments.create", headers: json, body: bytes("{}") },
  { verb: "POST", path: "/api/v2/deployments.create", headers: json, body: bytes("{}") },
  { verb: "GET", path: "/api/deployments.create" },
  { verb: "POST", path: "/api/customData.set", headers: { ...json, authorization: "" }, body: record({}) },
  { verb: "POST", path: "/api/customData.set", headers: json, body: bytes(Buffer.from([0x7b, 0xff, 0x7d])) },
  {
    verb: "POST",
    path: "/api/customData.set",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: bytes('reference=a&key=b&value={"c":1}'),
  },
  { verb: "GET", path: "/health" },
];

/** What no HTTP library would send, and what is left of the request where it can be read. */
const malformed = [
  "post /api/customData.get HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer KEY\r\n\r\n",
  "GET /api/customData.get?reference=\u00e4 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer KEY\r\n\r\n",
];

/** Sends all of it to a server, as a program with this key would. */
export async function sendTraffic(origin: string, key: string): Promise<void> {
  for (const { verb, path, headers = {}, body } of traffic) {
    const authorization = headers.authorization ?? `Bearer ${key}`;
    const all = { ...headers, ...(authorization === "" ? {} : { authorization }) };
    if (authorization === "") delete (all as Record<string, string>).authorization;
    await new Promise<void>((resolve, reject) => {
      const sent = httpRequest(
        origin + path.replace("KEY", key),
        { method: verb, headers: all, agent: false },
        (response) => response.resume().on("end", resolve),
      );
      sent.on("error", reject).end(body === undefined ? undefined : Buffer.from(body, "base64"));
    });
  }
  for (const text of malformed)
    await new Promise<void>((resolve) => {
      const { hostname, port } = new URL(origin);
      const socket = connect(Number(port), hostname, () => socket.write(text.replace("KEY", key)));
      socket.resume().on("close", () => resolve());
    });
}
