import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { faker } from "@faker-js/faker/locale/en";
import ts from "typescript";
import { expect, test } from "vitest";
import { factoryCode } from "./factory-code.ts";

type Factories = Record<string, () => unknown>;

const handlers = new URL("../../packages/mocks/src/generated/orval.msw.ts", import.meta.url);
const own = readFileSync(fileURLToPath(handlers), "utf8")
  .split("\n")
  .filter((line) => /^export const get\w+ResponseMock/.test(line))
  .join("\n");

function run(code: string): Factories {
  const exports: Factories = {};
  new Function("faker", "exports", code)(faker, exports);
  return exports;
}

test("factories without their types make what the compiler's do", () => {
  const compiled = ts.transpileModule(own, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const [ours, theirs] = [run(factoryCode(own) ?? ""), run(compiled.outputText)];
  expect(Object.keys(ours)).toEqual(Object.keys(theirs).filter((name) => name !== "__esModule"));
  faker.setDefaultRefDate("2025-01-01T00:00:00Z");
  for (const [name, make] of Object.entries(ours)) {
    faker.seed(7);
    const made = make();
    faker.seed(7);
    expect(made).toEqual(theirs[name]?.());
  }
});

test("texts that look like types stay", () => {
  const line = `export const getA = (): string => ("a as const" + 'b as unknown as C' + \`<d>\`)`;
  expect(run(factoryCode(line) ?? "").getA?.()).toBe("a as constb as unknown as C<d>");
});

test.for<[what: string, code: string]>([
  ["a type argument", "export const getA = (): A => (pick<A>(b))"],
  ["a text that is put together", "export const getA = (): A => (`$" + "{pick<A>(b)}`)"],
  ["an import", "import { a } from 'b';"],
  ["a factory in lines", "export const getA = (\n): A => (1)"],
])("%s is left to the compiler", ([, code]) => {
  expect(factoryCode(code)).toBeUndefined();
});
