import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Candidate, interleave, table } from "../measure.ts";
import { peers } from "./peers.ts";
import { bundle, folder } from "./workshop.ts";

/** Time of a call on a `fetch` that answers at once, over the same call by hand. */
export async function overhead(): Promise<void> {
  const stub = async () =>
    new Response('{"ok":true}', { status: 200, headers: { "content-type": "application/json" } });
  const real = globalThis.fetch;
  globalThis.fetch = stub;
  const candidates: Candidate[] = [];
  for (const peer of peers) {
    const [file] = await bundle(peer);
    const path = join(folder, `${peer.name.replaceAll(/\W+/g, "-")}.mjs`);
    writeFileSync(path, file?.contents ?? "");
    const { run } = (await import(pathToFileURL(path).href)) as { run(): Promise<unknown> };
    candidates.push({ name: peer.name, run });
  }
  const measured = await interleave(candidates, 60, 400);
  globalThis.fetch = real;
  const rows = measured.map(({ name, median, ratio, over }) => {
    const retries = peers.find((peer) => peer.name === name)?.retries ? "yes" : "no";
    return [name, median, over, ratio, retries];
  });
  console.log(table([["a call on a stubbed fetch", "us", "over bare", "x bare", "retries"], ...rows]));
}
