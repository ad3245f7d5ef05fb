import { afterAll, expect } from "vitest";

const before = readSurroundings();

// Vitest runs this module before each file. Files share a worker: one that changes what all its code sees fails here by its own
// name, and not a later file that happens to read it.
afterAll(() => {
  const { replaceable, ...left } = readSurroundings();
  const { replaceable: usual, ...found } = before;
  expect(left, "The file leaves this to the next file of the worker.").toEqual(found);
  const replaced = Object.keys(usual).filter((name) => replaceable[name] !== usual[name]);
  expect(replaced, "The file leaves these globals replaced.").toEqual([]);
});

/** What the files of a worker have in common, besides modules. */
function readSurroundings() {
  const { fetch, console, crypto, navigator, process, setTimeout, clearTimeout, setInterval } = globalThis;
  const replaceable: Record<string, unknown> = {
    ...{ fetch, console, crypto, navigator, process, setTimeout, clearTimeout, setInterval },
    ...{ date: Date, now: Date.now, random: Math.random },
  };
  return {
    folder: process.cwd(),
    environment: { ...process.env },
    arguments: [...process.argv],
    exitCode: process.exitCode,
    // Zod and others keep registries of their own under such names.
    globals: Object.getOwnPropertyNames(globalThis)
      .filter((name) => !name.startsWith("__"))
      .toSorted(),
    replaceable,
  };
}
