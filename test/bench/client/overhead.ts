import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Measured, table } from "../measure.ts";
import { peers } from "./peers.ts";
import { bundle, folder } from "./workshop.ts";

const pair = fileURLToPath(new URL("pair.ts", import.meta.url));

/** Time of a call on a `fetch` that answers at once, over the same call by hand; each peer in a process of its own. */
export async function overhead(): Promise<void> {
  const files: string[] = [];
  for (const peer of peers) {
    const [file] = await bundle(peer);
    const path = join(folder, `${peer.name.replaceAll(/\W+/g, "-")}.mjs`);
    writeFileSync(path, file?.contents ?? "");
    files.push(path);
  }
  const rows = peers.map(({ name, retries }, index) => {
    const args = [pair, files[0] ?? "", files[index] ?? ""];
    const [, own] = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Measured[];
    return [name, own?.median ?? 0, own?.over ?? 0, own?.ratio ?? 0, retries ? "yes" : "no"];
  });
  console.log(table([["a call on a stubbed fetch", "us", "over bare", "x bare", "retries"], ...rows]));
}
