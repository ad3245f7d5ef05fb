import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5";
import { expect, test } from "vitest";
import { parse, read, root, sources } from "./repository.ts";

/** Patterns that never meet foreign text, or only a bounded piece of it, and why. */
const exceptions: readonly (readonly [place: string, reason: string])[] = [
  [
    "packages/docs/",
    "the site is made of this repository's own documents, and reads only its visitor's own input",
  ],
  ["packages/cli/src/call/", "the caller's own command line, files and CI variables"],
  ["packages/cli/src/verify/captures.ts", "the caller's own command line"],
  ["packages/cli/src/connection/", "the caller's own command line and variables"],
  ["packages/client/src/check-options.ts", "the caller's own options"],
  ["packages/client/src/connection.ts", "the caller's own options"],
  ["packages/client/src/encode-arguments.ts", "names of arguments, from the caller's own program"],
  ["packages/mocks/src/mock.ts", "the caller's own options"],
  ["packages/sandbox/src/msw.ts", "the caller's own options"],
  ["test/sandbox/assumptions-page.ts", "the document of this repository"],
  [
    "packages/sandbox/src/state/sql/sqlite-child.ts",
    "runs in a process that is killed when its time is over",
  ],
];

interface Pattern {
  place: string;
  text: string;
}

const patterns = sources
  .filter((file) => file.startsWith("packages/") && !exceptions.some(([place]) => file.startsWith(place)))
  .flatMap(patternsIn);

function patternsIn(file: string): Pattern[] {
  const source = parse(file);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${file}:${line + 1}`, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Patterns that passed the checks below. The checks take minutes for all of them; new and changed ones are checked here, 0.35 s of CPU
 * each: 30 of them had gathered, and took as long as all other tests of this folder.
 */
const recordFile = "test/architecture/checked-patterns.json";
const record = new Set(existsSync(join(root, recordFile)) ? (JSON.parse(read(recordFile)) as string[]) : []);

test("no pattern needs more than linear time", { timeout: 600_000 }, async () => {
  expect(patterns.length).toBeGreaterThan(100);
  const slow: string[] = [];
  const passed = new Set<string>();
  for (const { place, text } of patterns) {
    if (record.has(text) || passed.has(text)) passed.add(text);
    else {
      const fault = (await weaknessOf(text)) ?? slownessOf(text);
      if (fault === undefined) passed.add(text);
      else slow.push(`${place} ${text}: ${fault}`);
    }
  }
  expect(slow).toEqual([]);
  if (process.env.RECORD_PATTERNS)
    writeFileSync(join(root, recordFile), `${JSON.stringify([...passed].sort(), null, 2)}\n`);
  else {
    const unrecorded = [...passed].filter((text) => !record.has(text));
    expect(
      unrecorded.length,
      "Run this test once with RECORD_PATTERNS=1, and commit the record.",
    ).toBeLessThan(10);
  }
});

test("the checks find patterns that are known to be slow", { timeout: 120_000 }, async () => {
  expect(await weaknessOf("/^(a+)+$/")).toContain("exponential");
  expect(await weaknessOf("/\\/+$/")).toContain("polynomial");
  expect(slownessOf("/\\beyJ[\\w-]{10,}\\.[\\w-]{10,}\\.[\\w-]*/g")).toContain("ms");
  expect(slownessOf("/\\/+$/")).toContain("ms");
});

/** What an analysis of the automaton says against a pattern; nothing where it is linear, or where it comes to no end. */
async function weaknessOf(text: string): Promise<string | undefined> {
  process.env.RECHECK_BACKEND = "pure";
  const { checkSync } = await import("recheck");
  const end = text.lastIndexOf("/");
  const result = checkSync(text.slice(1, end), text.slice(end + 1), { timeout: 5000 });
  return result.status === "vulnerable" ? result.complexity.summary : undefined;
}

/** Milliseconds for a text of 64 KiB; quadratic time needs seconds. */
const patience = 250;

/** Runs a pattern on long texts of its own pieces, each the same again and again. */
function slownessOf(text: string): string | undefined {
  const end = text.lastIndexOf("/");
  const pattern = new RegExp(
    text.slice(1, end),
    [...new Set(`${text.slice(end + 1)}g`)].join("").replace("y", ""),
  );
  const plain = text.slice(1, end).replace(/\\[bBdDsSwW]/g, " ");
  const words = plain.match(/[A-Za-z]{2,}|\\?[^\w\s\\]/g) ?? [];
  const bare = words.map((word) => word.replace("\\", ""));
  const pieces = [
    ...new Set([...bare, ...bare.flatMap((one) => bare.slice(0, 12).map((other) => one + other))]),
  ];
  for (const piece of [...pieces.slice(0, 60), " ", "a", "0", "A", "\n", "\t", "a ", "a0-"]) {
    // What is slow shows before the longest text, which would take seconds.
    for (const length of [16, 32, 64]) {
      const milliseconds = timeOf(pattern, piece, length * 1024);
      if (milliseconds > patience) return `${milliseconds} ms for ${JSON.stringify(piece)} again and again`;
    }
  }
  return undefined;
}

/** The processor time of a pattern on a piece again and again. */
function timeOf(pattern: RegExp, piece: string, length: number): number {
  const long = `${piece.repeat(Math.ceil(length / piece.length))}\u0001`;
  const start = process.cpuUsage();
  long.replace(pattern, "");
  return Math.round(process.cpuUsage(start).user / 1000);
}

test("generators spread no list into the arguments of push: a document may have more items than the stack has room", () => {
  const spread = sources.filter(
    (file) => file.startsWith("generators/") && /\.push\(\.\.\./.test(read(file)),
  );
  expect(spread).toEqual([]);
});
