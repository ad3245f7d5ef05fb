import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Probe } from "../core/model.ts";
import { printProposal } from "./print-proposal.ts";
import { propose } from "./propose.ts";
import { type EvidenceFinding, readEvidence } from "./read-evidence.ts";

const root = mkdtempSync(join(tmpdir(), "datacloud-evidence-"));
afterAll(() => rmSync(root, { recursive: true }));
const write = (file: string, text: string) => {
  mkdirSync(join(root, file, ".."), { recursive: true });
  writeFileSync(join(root, file), text);
};
write(
  "spec/things.yaml",
  `- id: colors
  x-evidence: inferred
  x-probe: colors
  x-source:
    - https://example.com/colors
- id: sizes
  x-evidence: inferred
  x-probe: sizes
  x-source: [https://example.com/sizes]
- description: Only red.
  x-evidence: inferred
  x-probe: any-color
  x-source: [https://example.com/colors]
`,
);
write("packages/sandbox/src/guess.ts", 'tx.assumes("sizes", "refused"); // not resizes\n');

const probe = (id: string, opposes = false): Probe => ({
  ...{ id, opposes, statement: `${id} hold.`, claims: [], setup: [], request: {} },
  ...{ confirms: [], contradicts: [], leaves: null, cleanup: [] },
});
const probes = [probe("colors"), probe("sizes"), probe("any-color", true)];
const source = "https://example.com/report";

function proposed(...findings: [claim: string, verdict: EvidenceFinding["verdict"]][]) {
  const list = findings.map(([claim, verdict]) => ({ claim, verdict, status: 422, code: "odd" }));
  return propose(root, probes, { document: "1.0.0", findings: list }, source);
}

test("a confirmed claim becomes observed, with the report as a source, once", () => {
  const { files, changes } = proposed(["colors", "confirmed"], ["sizes", "confirmed"]);
  expect(changes.map(({ file, line }) => `${file}:${line}`)).toEqual([
    "spec/things.yaml:2",
    "spec/things.yaml:8",
  ]);
  expect(files.get("spec/things.yaml")).toContain(`- id: colors
  x-evidence: observed
  x-probe: colors
  x-source:
    - https://example.com/colors
    - ${source}
- id: sizes
  x-evidence: observed
  x-probe: sizes
  x-source: [https://example.com/sizes, ${source}]
`);
});

test("a contradicted claim is listed with everything that hangs on it, and changes nothing", () => {
  const proposal = proposed(["sizes", "contradicted"]);
  expect(proposal.changes).toEqual([]);
  expect(proposal.contradicted).toMatchObject([
    {
      what: "sizes hold.",
      places: [
        "spec/things.yaml:6",
        "spec/things.yaml:8",
        "spec/things.yaml:9",
        "packages/sandbox/src/guess.ts:1",
      ],
    },
  ]);
  expect(printProposal(proposal)).toContain("CONTRADICTED sizes (422 odd): sizes hold.");
});

test("a constraint goes where its opposite is confirmed, and becomes observed where it is contradicted", () => {
  expect(proposed(["any-color", "confirmed"]).loosened).toMatchObject([{ places: ["spec/things.yaml:12"] }]);
  const { changes, loosened } = proposed(["any-color", "contradicted"]);
  expect([changes.length, loosened.length]).toEqual([1, 0]);
});

test("what is undecided or unknown changes nothing", () => {
  const { changes, contradicted, unknown } = proposed(["colors", "undecided"], ["others", "confirmed"]);
  expect([changes, contradicted, unknown]).toEqual([[], [], ["others"]]);
});

test.each([
  ["is no JSON", "{", /it is not JSON\.$/],
  ["is no report", "{}", /is no report of/],
  ["is newer", '{"format":"datacloud-evidence","version":2,"findings":[]}', /has version 2/],
  ["has an odd finding", '{"format":"datacloud-evidence","version":1,"findings":[{}]}', /findings\[0\]/],
])("a file that %s is refused", (_, text, message) => {
  write("evidence.json", text);
  expect(readEvidence(join(root, "evidence.json"))).toMatch(message);
});
