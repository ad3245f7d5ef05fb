import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { scenarios } from "@datacloud/contract/scenarios";
import { createSandbox, type Sandbox } from "@datacloud/sandbox";
import { type Accepted, equal, type Rejected, receive } from "@datacloud/validators";

/** What a sandbox got under a name, and what it answered. */
export interface Seen {
  received: Accepted | Rejected;
  status: number;
  /** The sandbox had not the data that the call is about, and was asked for the scenario's answer. */
  isForced: boolean;
}

/** Sandboxes behind one port of loopback, one for each name, so that no sample meets the data of another. */
export interface Judge {
  /** Address in place of `https://yourinstance.getdx.net`; what it gets there is kept under the name. */
  origin(name: string): string;
  /** What came in under a name, oldest first. */
  seen(name: string): readonly Seen[];
  close(): Promise<void>;
}

export const token = "my-key";

export async function startJudge(): Promise<Judge> {
  const sandboxes = new Map<string, Sandbox>();
  const log = new Map<string, Seen[]>();
  const server = createServer(async (incoming, outgoing) => {
    const [, name = "", path = ""] = /^\/([^/]*)(\/.*)$/.exec(incoming.url ?? "") ?? [];
    const id = decodeURIComponent(name);
    const sandbox = sandboxes.get(id) ?? createSandbox({ keys: [token] });
    sandboxes.set(id, sandbox);
    const body = await bodyOf(incoming);
    const { seen, text } = await answer(sandbox, (prefer) => requestOf(incoming, path, body, prefer));
    log.set(id, [...(log.get(id) ?? []), seen]);
    outgoing.writeHead(seen.status, { "content-type": "application/json" }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: (name) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
    seen: (name) => log.get(name) ?? [],
    async close() {
      server.closeAllConnections();
      server.close();
      for (const sandbox of sandboxes.values()) await sandbox.close();
    },
  };
}

type MakeRequest = (prefer?: string) => Request;

async function answer(sandbox: Sandbox, request: MakeRequest): Promise<{ seen: Seen; text: string }> {
  const received = await receive(request(), { key: (given) => (given === token ? "active" : "unknown") });
  const plain = await sandbox.handle(request());
  const scenario = received.ok && !plain.ok ? successOf(received) : undefined;
  const response = scenario === undefined ? plain : await sandbox.handle(request(`scenario=${scenario}`));
  const seen = { received, status: response.status, isForced: scenario !== undefined };
  return { seen, text: await response.text() };
}

/** The key of the scenario that has these very arguments and succeeds. */
function successOf(call: Accepted): string | undefined {
  return scenarios.find(({ method, request, response }) => {
    const given = request.arguments as Accepted["arguments"];
    return method === call.method && response.status === 200 && equal(given, call.arguments);
  })?.key;
}

async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

function requestOf(
  incoming: IncomingMessage,
  path: string,
  body: Uint8Array<ArrayBuffer>,
  prefer?: string,
): Request {
  const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
  const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, [value].flat().join(", ")]],
  );
  return new Request(`http://127.0.0.1${path}`, {
    method: incoming.method ?? "GET",
    headers: prefer === undefined ? headers : [...headers, ["prefer", prefer]],
    ...(hasBody ? { body } : {}),
  });
}
