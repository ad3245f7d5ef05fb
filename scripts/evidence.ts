// Proposes how a report of `datacloud probe` changes the document.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "../generators/core/build.ts";
import { load } from "../generators/core/load.ts";
import { printProposal } from "../generators/evidence/print-proposal.ts";
import { propose } from "../generators/evidence/propose.ts";
import { readEvidence } from "../generators/evidence/read-evidence.ts";

const usage = `Usage: pnpm evidence evidence.json --source https://example.com/report [--write]

  --source URL  where the report can be read: it becomes a source of what it confirms
  --write       change the files of spec; otherwise the change is printed only`;

const { values, positionals } = parseArgs({
  options: { source: { type: "string" }, write: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [file] = positionals;
const root = fileURLToPath(new URL("..", import.meta.url));
if (file === undefined || !/^https:\/\/\S+$/.test(values.source ?? "")) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const evidence = readEvidence(file);
  if (typeof evidence === "string") {
    console.error(evidence);
    process.exitCode = 1;
  } else {
    const { model } = build(load(join(root, "spec/openapi.yaml")));
    if (evidence.document !== model.version)
      console.error(
        `The report is about version ${evidence.document} of the document; this is ${model.version}.`,
      );
    const proposal = propose(root, model.probes, evidence, values.source ?? "");
    if (values.write) for (const [name, text] of proposal.files) writeFileSync(join(root, name), text);
    console.log(printProposal(proposal));
  }
}
