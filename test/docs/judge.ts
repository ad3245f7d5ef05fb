import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type Scenario, scenarios } from "@datacloud/contract/scenarios";
import { type Accepted, equal, type Refused, receive } from "@datacloud/validators";

/** A server on loopback that judges what it gets and answers as the document's scenarios do. */
export interface Judge {
  /** Address in place of `https://yourinstance.getdx.net`; what it gets there is kept under the name. */
  origin(name: string): string;
  /** What came in under a name, oldest first. */
  seen(name: string): readonly (Accepted | Refused)[];
  close(): void;
}

export const token = "my-key";

export async function startJudge(): Promise<Judge> {
  const received = new Map<string, (Accepted | Refused)[]>();
  const server = createServer(async (incoming, outgoing) => {
    const [, name = ""] = (incoming.url ?? "").split("/");
    const judged = await receive(await requestOf(incoming), {
      basePath: `/${name}/api`,
      key: (given) => (given === token ? "active" : "unknown"),
    });
    const id = decodeURIComponent(name);
    received.set(id, [...(received.get(id) ?? []), judged]);
    const { status, body } = answer(judged);
    outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: (name) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
    seen: (name) => received.get(name) ?? [],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
  return new Request(`http://127.0.0.1${incoming.url}`, {
    method: incoming.method ?? "GET",
    headers: Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, [value].flat().join(", ")]],
    ),
    ...(hasBody ? { body: Buffer.concat(chunks) } : {}),
  });
}

function answer(judged: Accepted | Refused): Scenario["response"] {
  if (!judged.ok) return { status: judged.status, body: judged.failure };
  const found = scenarios.find(
    ({ method, request, response }) =>
      method === judged.method &&
      response.status === 200 &&
      equal(request.arguments as Accepted["arguments"], judged.arguments),
  );
  return found?.response ?? { status: 200, body: { ok: true } };
}
