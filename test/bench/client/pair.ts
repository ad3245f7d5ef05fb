// Times a module against the bare one, in turn, in a process that has nothing else in it: node pair.ts BARE.mjs PEER.mjs
import { pathToFileURL } from "node:url";
import { interleave } from "../measure.ts";

globalThis.fetch = async () =>
  new Response('{"ok":true}', { status: 200, headers: { "content-type": "application/json" } });

const candidates = await Promise.all(
  process.argv.slice(2).map(async (file) => {
    const { run } = (await import(pathToFileURL(file).href)) as { run(): Promise<unknown> };
    return { name: file, run };
  }),
);
console.log(JSON.stringify(await interleave(candidates, 60, 1000)));
