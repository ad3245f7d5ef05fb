// Many items through a batch, each judged by the API's gate; prints the heap in MB after the first tenth and at the
// end. Not through MSW: it keeps the body of every request (3.0.5), and this is about the client.
import { createClient } from "@datacloud/client";
import { receive } from "@datacloud/validators";

const total = 300_000;

function* items() {
  for (let index = 0; index < total; index += 1) {
    yield { reference: `acme/repo-${index % 1000}`, key: String(index), value: { index } };
  }
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

async function fetch(url: string, init: RequestInit): Promise<Response> {
  const received = await receive(new Request(url, init));
  return received.ok
    ? Response.json({ ok: true })
    : Response.json(received.failure, { status: received.status });
}

let first = 0;
const client = createClient({ instance: "acme", token: "my-key", fetch });
const { accepted, rejected } = await client.customData.setAll.batch(items(), {
  onProgress(progress) {
    if (first === 0 && progress.accepted >= total / 10) first = heap();
  },
});
console.log(JSON.stringify({ accepted, rejected, first, last: heap() }));
