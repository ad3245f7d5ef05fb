// Processor time of the server for one request, start, memory, and calls in the process, against peers in the same run.
import { createSandbox } from "@datacloud/sandbox";
import { interleave, median, table } from "../measure.ts";
import { type Candidate, candidates, invalidBody, startCandidate, validBody } from "./candidates.ts";
import { benchDatabases } from "./databases.ts";
import { jsonRequest, load } from "./load.ts";
import type { Running } from "./process.ts";

/** Prints all tables. */
export async function bench(): Promise<void> {
  await benchStart();
  const running: Running[] = [];
  for (const candidate of candidates) running.push(await startCandidate(candidate));
  await benchRequests(
    "A valid deployments.create; the bars are 2.4x with SQLite, and fastify without state",
    running,
    validBody,
  );
  await benchRequests("An invalid one; the bar is 1.8x with SQLite", running, invalidBody);
  for (const server of running) await server.stop();
  await benchMemory();
  await benchInProcess();
  await benchDatabases();
}

const rounds = 15;

/**
 * Rounds that are not counted. V8 compiles for 15,000 requests, again where invalid ones follow, and its heap grows for up to
 * 25,000, which are page faults: a request without state took 148 us at first and 62 after 25,000, fastify 126 and 60.
 */
const warmUp = 9;

async function benchRequests(
  title: string,
  running: readonly Running[],
  bodyOf: (index: number) => string,
): Promise<void> {
  const times = running.map((): number[] => []);
  const statuses = running.map((): Map<number, number> => new Map());
  let count = 0;
  for (let round = -warmUp; round < rounds; round += 1) {
    // Each round begins with another server, so that none always comes after the same one.
    for (const place of running.keys()) {
      const index = (place + round + warmUp) % running.length;
      const server = running[index] as Running;
      const { path, requests } = candidates[index] as Candidate;
      const first = count;
      count += requests;
      const before = server.cpu();
      statuses[index] = await load(
        server.port,
        (number) => jsonRequest(path, bodyOf(first + number)),
        requests,
      );
      if (round >= 0) times[index]?.push((server.cpu() - before) / requests);
    }
  }
  const base = times[0] ?? [];
  const rows = running.map(({ name }, index) => {
    const own = times[index] ?? [];
    const ratios = own.map((time, round) => time / (base[round] ?? time));
    const answers = [...(statuses[index] ?? [])].map(([status]) => status).join(", ");
    return [name, median(own), Math.min(...own), median(ratios), Math.min(...ratios), answers];
  });
  console.log(`${title}\n`);
  console.log(table([["server", "us CPU", "least", "ratio", "least", "status"], ...rows]), "\n");
}

async function benchStart(): Promise<void> {
  const found = candidates.map(() => ({
    seconds: [] as number[],
    cpu: [] as number[],
    memory: [] as number[],
  }));
  for (let round = 0; round < 5; round += 1) {
    for (const [index, candidate] of candidates.entries()) {
      const server = await startCandidate(candidate);
      found[index]?.seconds.push(server.startSeconds);
      found[index]?.cpu.push(server.cpu() / 1e6);
      found[index]?.memory.push(server.memory());
      await server.stop();
    }
  }
  const base = found[0];
  const rows = found.map(({ seconds, cpu, memory }, index) => [
    candidates[index]?.name ?? "",
    median(seconds),
    median(cpu),
    median(cpu) / median(base?.cpu ?? []),
    median(memory),
    median(memory) / median(base?.memory ?? []),
  ]);
  console.log("From the start to the first answer; the bars are 1.6x of bare, and 1.5x of its memory\n");
  console.log(table([["server", "seconds", "s CPU", "ratio", "MB", "ratio"], ...rows]), "\n");
}

/** Half a million calls that patch one deployment or are refused: whatever grows then is a leak. */
async function benchMemory(): Promise<void> {
  const server = await startCandidate(candidates[1] as Candidate);
  const rows: (string | number)[][] = [];
  for (let step = 1; step <= 10; step += 1) {
    const request = (index: number) =>
      index % 5 === 0
        ? jsonRequest("/api/deployments.create", invalidBody(index))
        : jsonRequest("/api/deployments.upsert", validBody(index % 100));
    await load(server.port, request, 50_000);
    rows.push([`${step * 50_000}`, server.memory()]);
  }
  await server.stop();
  console.log("Memory while 500,000 calls are answered\n");
  console.log(table([["calls", "MB"], ...rows]), "\n");
}

async function benchInProcess(): Promise<void> {
  const url = "http://acme.getdx.net/api/deployments.create";
  const init = () => ({
    method: "POST",
    headers: { authorization: "Bearer my-key", "content-type": "application/json" },
    body: validBody(1),
  });
  const stateless = createSandbox({ keys: ["my-key"], stateless: true });
  const plain = createSandbox({ keys: ["my-key"] });
  const bare = async (request: Request) => Response.json({ ok: (await request.text()) !== "" });
  const measured = await interleave(
    [
      { name: "a bare handler of a Request", run: () => bare(new Request(url, init())) },
      { name: "sandbox.fetch, no state", run: () => stateless.fetch(url, init()) },
      { name: "sandbox.fetch, plain objects", run: () => plain.fetch(url, init()) },
      {
        name: "sandbox.handle of a Request, no state",
        run: () => stateless.handle(new Request(url, init())),
      },
    ],
    15,
    5000,
  );
  console.log("One call in the process, in microseconds; the bar is 15 without state\n");
  const rows = measured.map(({ name, median, min, ratio }) => [name, median, min, ratio]);
  console.log(table([["way", "us", "least", "ratio"], ...rows]), "\n");
}
