import { gzipSync } from "node:zlib";
import { table } from "../measure.ts";
import { peers } from "./peers.ts";
import { bundle } from "./workshop.ts";

const kB = (contents: Uint8Array) => gzipSync(contents, { level: 9 }).length / 1000;

/** Size of a program that calls one method, minified and gzipped. */
export async function size(): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const peer of peers) {
    const [file] = await bundle(peer, { minify: true });
    if (file) rows.push([peer.name, file.contents.length / 1000, kB(file.contents)]);
    if (peer.name !== "@datacloud/client") continue;
    const files = await bundle(peer, { minify: true, splitting: true });
    // What the entry imports at once, and not when a batch or a validation begins.
    const entry = files.find(({ path }) => path.includes("datacloud-client"));
    const text = new TextDecoder().decode(entry?.contents);
    const isFirst = ({ path }: { path: string }) =>
      new RegExp(`from"\\./${path.split("/").pop()}"`).test(text);
    const first = files.filter((each) => each === entry || isFirst(each));
    const bytes = first.reduce((sum, { contents }) => sum + contents.length, 0);
    const zipped = first.reduce((sum, { contents }) => sum + kB(contents), 0);
    rows.push(["  the same, what is loaded at first", bytes / 1000, zipped]);
  }
  console.log(table([["a program of one method", "min kB", "gzip kB"], ...rows]));
}
