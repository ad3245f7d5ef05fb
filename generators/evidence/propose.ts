import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Probe } from "../core/model.ts";
import { pushAll } from "../core/push-all.ts";
import { type FileChange, markObserved } from "./mark-observed.ts";
import type { EvidenceFile, EvidenceFinding } from "./read-evidence.ts";

/** What a report changes, and what a person must decide. */
export interface Proposal {
  /** Claims that become observed, line by line. */
  changes: readonly FileChange[];
  /** Whole files after the changes. */
  files: ReadonlyMap<string, string>;
  /** Claims that are wrong, with everything that hangs on them. */
  contradicted: readonly { finding: EvidenceFinding; what: string; places: readonly string[] }[];
  /** Constraints that the API does not have, to be taken out. */
  loosened: readonly { finding: EvidenceFinding; places: readonly string[] }[];
  /** Claims of the report that the document does not have. */
  unknown: readonly string[];
}

/** Where a claim is named beside the description: what the sandbox does, and tests. */
const searched = [
  "spec",
  "packages/sandbox/src",
  "packages/validators/src",
  "packages/conformance/src",
  "test",
];

/** Proposes how a description changes by a report. Nothing is written. */
export function propose(
  root: string,
  probes: readonly Probe[],
  { findings }: EvidenceFile,
  source: string,
): Proposal {
  const files = new Map<string, string>();
  const changes: FileChange[] = [];
  const contradicted: { finding: EvidenceFinding; what: string; places: string[] }[] = [];
  const loosened: { finding: EvidenceFinding; places: string[] }[] = [];
  const texts = new Map(searched.flatMap((folder) => textsIn(root, folder)));
  for (const finding of findings.filter(({ verdict }) => verdict !== "undecided")) {
    const probe = probes.find(({ id }) => id === finding.claim);
    if (!probe) continue;
    const isTrue = (finding.verdict === "confirmed") !== probe.opposes;
    if (isTrue) {
      for (const [file, text] of texts) {
        if (!file.startsWith("spec/")) continue;
        const marked = markObserved(file, (files.get(file) ?? text).split("\n"), probe.id, source);
        if (marked.changes.length === 0) continue;
        pushAll(changes, marked.changes);
        files.set(file, marked.lines.join("\n"));
      }
    } else if (probe.opposes) loosened.push({ finding, places: placesOf(texts, probe) });
    else contradicted.push({ finding, what: probe.statement, places: placesOf(texts, probe) });
  }
  const known = new Set(probes.map(({ id }) => id));
  const unknown = findings.map(({ claim }) => claim).filter((claim) => !known.has(claim));
  return { changes, files, contradicted, loosened, unknown };
}

/** Every line that names a probe or a convention that it settles. */
function placesOf(texts: ReadonlyMap<string, string>, { id, claims }: Probe): string[] {
  const names = new Set([id, ...claims.filter(({ isConvention }) => isConvention).map(({ place }) => place)]);
  const found: string[] = [];
  for (const [file, text] of texts) {
    for (const [index, line] of text.split("\n").entries())
      if ([...names].some((name) => isNamedIn(line, name))) found.push(`${file}:${index + 1}`);
  }
  return found;
}

function isNamedIn(line: string, name: string): boolean {
  const at = line.indexOf(name);
  if (at < 0) return false;
  return !/[\w-]/.test(line[at - 1] ?? "") && !/[\w-]/.test(line[at + name.length] ?? "");
}

function textsIn(root: string, folder: string): [string, string][] {
  const path = join(root, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter(
      (name) => /\.(?:ts|ya?ml)$/.test(name) && !/(?:^|\/)(?:node_modules|generated|fixtures)\//.test(name),
    )
    .map((name) => [join(folder, name), readFileSync(join(path, name), "utf8")]);
}
