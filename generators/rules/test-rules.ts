import { expect, test } from "vitest";
import { type Edit, lintAfter } from "./fixture.ts";

const file = "methods/things.create.yaml";

/** The line of the document's root that refers to the method. */
export const path = `  /things.create: {$ref: ${file}}\n`;

/** A change of the method's file. */
export function inMethod(found: string, replacement: string): Edit {
  return [file, found, replacement];
}

/** A change of the document's root. */
export function inRoot(found: string, replacement: string): Edit {
  return ["openapi.yaml", found, replacement];
}

/** What a rule finds after some edits: each as its line in the method's file, or in another that it names, and its message. */
type Case = readonly [what: string, edits: Edit[], found: (string | RegExp)[]];

/** Tests what rules say of the well-kept description after some edits. All are linted at once, before the first test. */
export function testRules(rules: Readonly<Record<string, readonly Case[]>>): void {
  const cases = Object.entries(rules).flatMap(([rule, all]) =>
    all.map(([what, edits, found]) => ({ rule, what, found, linted: lintAfter(rule, ...edits) })),
  );
  test.each(cases)("$rule finds $what", async ({ found, linted }) => {
    const wanted = found.map((message) =>
      typeof message === "string" ? message.replace(/^(?=\d)/, `${file}:`) : expect.stringMatching(message),
    );
    expect(await linted).toEqual(wanted);
  });
}
