import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { missingBump } from "../../generators/release/missing-bump.ts";
import type { Change } from "../../packages/contract/src/diff.ts";
import { root } from "../architecture/repository.ts";

const change = (level: Change["level"]): Change => ({
  level,
  side: "request",
  kind: "k",
  method: "a.b",
  field: "",
  text: "T.",
});
const changeset = (bump: string) => `---\n"@datacloud/contract": ${bump}\n---\n\nWords.\n`;

test.each([
  ["breaking", [], "major"],
  ["breaking", ["minor", "patch"], "major"],
  ["breaking", ["minor", "major"], undefined],
  ["additive", ["patch"], "minor"],
  ["additive", ["minor"], undefined],
  ["additive", ["major"], undefined],
  ["editorial", [], undefined],
] as const)("a change that is %s, with changesets %j, still needs %s", (level, bumps, missing) => {
  expect(missingBump([change("editorial"), change(level)], bumps.map(changeset))).toBe(missing);
});

test("a changeset of another package does not count", () => {
  expect(missingBump([change("breaking")], ['---\n"@datacloud/client": major\n---\n'])).toBe("major");
});

test("what changed in our document since the last release has its changeset", () => {
  const args = [
    "--conditions=@datacloud/source",
    "--disable-warning=ExperimentalWarning",
    "scripts/contract-diff.ts",
  ];
  const output = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(output).toMatch(/^\d+ changes since \d+\.\d+\.\d+, \d+ of them editorial\.$/m);
});
