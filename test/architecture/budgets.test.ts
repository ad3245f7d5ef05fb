import ts from "typescript-5";
import { describe, expect, test } from "vitest";
import { files, generated, handWritten, parse, quantile, read, sources } from "./repository.ts";

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

describe("the front door", () => {
  test("has at most 22 entries", () => {
    expect(new Set(files.map((file) => file.split("/")[0])).size).toBeLessThanOrEqual(22);
  });

  test("runs turbo without telemetry: no script tells another host anything", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    expect(Object.values(scripts).join("\n")).not.toMatch(/(?<!DO_NOT_TRACK=1 )turbo run/);
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
