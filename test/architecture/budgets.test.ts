import { execFileSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript-5";
import { describe, expect, test } from "vitest";
import { files, generated, handWritten, parse, quantile, read, root, sources } from "./repository.ts";

const linesOf = (file: string) => read(file).split("\n").length - 1;

describe("file length", () => {
  test("the median is at most 80 lines", () => {
    expect(quantile(handWritten.map(linesOf), 0.5)).toBeLessThanOrEqual(80);
  });

  test("no file has more than 250", () => {
    expect(handWritten.filter((file) => linesOf(file) > 250)).toEqual([]);
  });
});

/** Every function with a block body; closures count for themselves and for the function around them. */
function functionsOf(file: string): { name: string; lines: number }[] {
  const source = parse(file);
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body && ts.isBlock(node.body as ts.Node)) {
      const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
      const line = lineOf(node.getStart());
      found.push({ name: `${file}:${line + 1}`, lines: lineOf(node.getEnd()) - line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("function length", () => {
  const functions = sources.flatMap(functionsOf);

  test("nine in ten have at most 40 lines", () => {
    expect(
      quantile(
        functions.map(({ lines }) => lines),
        0.9,
      ),
    ).toBeLessThanOrEqual(40);
  });

  test("none has more than 60", () => {
    expect(functions.filter(({ lines }) => lines > 60)).toEqual([]);
  });
});

/** Ternaries of a file, and the lines of those inside another. */
function ternariesIn(file: string): { count: number; nested: string[] } {
  const source = parse(file);
  const nested: string[] = [];
  let count = 0;
  const visit = (node: ts.Node, isInside: boolean): void => {
    const isTernary = ts.isConditionalExpression(node);
    if (isTernary) count += 1;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (isTernary && isInside) nested.push(`${file}:${line + 1}`);
    const isBelow = isTernary || (isInside && !ts.isFunctionLike(node));
    ts.forEachChild(node, (child) => visit(child, isBelow));
  };
  visit(source, false);
  return { count, nested };
}

describe("ternaries", () => {
  const of = (name: string) => sources.filter((file) => file.startsWith(name)).map(ternariesIn);
  const nestedIn = (name: string) => of(name).flatMap(({ nested }) => nested);

  // Comparable projects have 1 to 21. These numbers only go down.
  test.each([
    ["generators/", 20],
    ["packages/cli/", 22],
    ["packages/client/", 19],
    ["packages/conformance/", 17],
    ["packages/contract/", 19],
    ["packages/docs/", 20],
    ["packages/mocks/", 6],
    ["packages/sandbox/", 21],
    ["packages/traffic/", 16],
    ["packages/validators/", 24],
  ])("%s has at most %i in a thousand lines", (name, most) => {
    const lines = sources.filter((file) => file.startsWith(name)).map(linesOf);
    const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
    const count = total(of(name).map((each) => each.count));
    expect(count).toBeGreaterThan(0);
    expect(Math.floor((count / total(lines)) * 1000)).toBeLessThanOrEqual(most);
  });

  test("none is inside another, not even within the arguments of a call", () => {
    expect(["packages/", "generators/", "scripts/"].flatMap(nestedIn)).toEqual([]);
  });
});

describe("the front door", () => {
  test("has at most 22 entries", () => {
    expect(new Set(files.map((file) => file.split("/")[0])).size).toBeLessThanOrEqual(22);
  });

  test("runs turbo without telemetry: no script tells another host anything", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    expect(Object.values(scripts).join("\n")).not.toMatch(/(?<!DO_NOT_TRACK=1 )turbo run/);
  });

  test("lints the document in every script that has to fail for it, since generate does not", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const { tasks } = JSON.parse(read("turbo.json")) as { tasks: Record<string, { inputs: string[] }> };
    const own = JSON.parse(read("generators/package.json")) as { scripts: Record<string, string> };
    expect(scripts.build).toContain("turbo run build rules ");
    expect(own.scripts.rules).toContain("redocly lint");
    expect(tasks.rules?.inputs).toEqual(
      expect.arrayContaining(["$TURBO_DEFAULT$", "$TURBO_ROOT$/spec/**", "$TURBO_ROOT$/redocly.yaml"]),
    );
    expect(scripts.check).toContain("--check");
    expect(scripts.test).toContain("turbo run check lint types ");
  });

  test("runs tasks again only for what is tracked: what tools keep in node_modules changes at each run", () => {
    const program = join(root, "node_modules/turbo/bin/turbo");
    const args = [program, "run", "build", "rules", "check", "lint", "types", "--dry=json"];
    const text = execFileSync(process.execPath, args, {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, DO_NOT_TRACK: "1" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const { tasks } = JSON.parse(text) as { tasks: { taskId: string; inputs: Record<string, string> }[] };
    const inputs = tasks.flatMap(({ taskId, inputs }) =>
      Object.keys(inputs).map((file) => `${taskId} ${file}`),
    );
    expect(inputs.length).toBeGreaterThan(1000);
    expect(inputs.filter((input) => /[ /](?:node_modules|dist|\.turbo)\//.test(input))).toEqual([]);
  });

  test("has at most 12 scripts", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: object };
    expect(Object.keys(scripts).length).toBeLessThanOrEqual(12);
  });

  test("has a README of at most 150 lines", () => {
    expect(linesOf("README.md")).toBeLessThanOrEqual(150);
  });
});

test("method files have at most 140 lines", () => {
  const methods = files.filter((file) => file.startsWith("spec/methods/"));
  expect(methods.length).toBeGreaterThan(20);
  expect(methods.filter((file) => linesOf(file) > 140)).toEqual([]);
});

test("there are at most 50 snapshot files", () => {
  expect(files.filter((file) => file.endsWith(".snap")).length).toBeLessThanOrEqual(50);
});

test("every generated file says what made it and how to change it", () => {
  const own = generated.filter((file) => !file.endsWith(".json"));
  expect(own.length).toBeGreaterThan(40);
  const unmarked = own.filter((file) => {
    const [, package_] = /^packages\/([^/]+)/.exec(file) ?? [];
    const mark = `Generated from spec/ by generators/${package_}. Do not edit; run pnpm generate.`;
    return !read(file).split("\n")[0]?.includes(mark);
  });
  expect(unmarked).toEqual([]);
});
