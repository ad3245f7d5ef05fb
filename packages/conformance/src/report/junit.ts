import { present } from "@datacloud/traffic";
import { escapeMarkup } from "@datacloud/traffic/html";
import { groupBy } from "./group-by.ts";
import { entriesOf, type Kind, kindsOf, requestOf } from "./kinds.ts";
import { endedWell, isBad, neverRetries, outcomeWords, type Recovery } from "./recovery.ts";
import type { ConformanceReport } from "./report.ts";
import { evidenceOf, isJudged, verdictSentence } from "./sentences.ts";

interface Case {
  name: string;
  failure?: { message: string; type: string; text: string };
  /** What is worth knowing of a case that passes. */
  output?: string;
}

/** A report for servers that collect tests: a suite for each method, a case for each kind of finding. */
export function junitReport(report: ConformanceReport): string {
  const kinds = groupBy(
    kindsOf(report.findings, report.collapsed),
    ({ first }) => first.method ?? "(no method)",
  );
  const called = report.coverage.byMethod.filter(({ calls }) => calls > 0);
  const names = new Set([...called.map(({ method }) => method), ...kinds.keys()]);
  const suites = [...names].map((name) => {
    const calls = called.find(({ method }) => method === name);
    const good = present(calls && { name: `${calls.conforming} of ${calls.calls} requests conform` });
    return suite(name, [...good, ...(kinds.get(name) ?? []).map(caseOf)]);
  });
  const conditions = present(
    ...report.required.map(({ method, isMet }) => condition(`a conforming request to ${method}`, isMet)),
    ...report.problems.map(({ message }) => ({
      ...condition(message, false),
      name: "the traffic can be read",
    })),
    report.problems.length === 0 && !isJudged(report) && condition(verdictSentence(report), false),
  );
  if (report.command)
    suites.push(suite("(command)", [condition("exit code 0 without a fault", endedWell(report.command))]));
  if (report.recovery && report.recovery.rows.length > 0)
    suites.push(suite("(recovery)", recoveryCases(report.recovery)));
  if (conditions.length > 0) suites.push(suite("(conditions)", conditions));
  const [tests, failures] = [
    sum(suites.map(({ tests }) => tests)),
    sum(suites.map(({ failures }) => failures)),
  ];
  const head = `<testsuites name="Data Cloud conformance" tests="${tests}" failures="${failures}" errors="0" time="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map(({ text }) => text).join("\n")}\n</testsuites>\n`;
}

/** A case for each fault; whether the program ever tries again is one more. */
function recoveryCases(recovery: Recovery): Case[] {
  const cases = recovery.rows.map((row): Case => {
    const name = `${row.fault} at write ${row.write}: ${outcomeWords[row.outcome]}`;
    const text = `injected: ${row.injected}\nnext: ${row.next}\nstored: ${row.stored}\nentry ${row.entry}`;
    if (isBad(row)) return { name, failure: { message: name, type: "recovery", text } };
    return { name, output: text };
  });
  return [...cases, condition("another attempt after a failure that passes", !neverRetries(recovery))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function condition(what: string, isMet: boolean): Case {
  if (isMet) return { name: what };
  return { name: what, failure: { message: what, type: "condition", text: `Missing: ${what}` } };
}

/** Errors fail; warnings are said in the output of a case that passes. */
function caseOf(kind: Kind): Case {
  const { first, place } = kind;
  const name = `${first.rule}${place === "" ? "" : ` ${place}`}`;
  const text = present(
    first.message,
    first.remedy,
    `expected: ${first.expected}`,
    `actual: ${first.actual}`,
    [evidenceOf(first), entriesOf(kind), requestOf(first), `id ${kind.id}`].filter(Boolean).join("; "),
    first.docs && first.docs,
  ).join("\n");
  if (first.severity !== "error") return { name, output: `${first.severity}: ${text}` };
  return { name, failure: { message: first.message, type: first.rule, text } };
}

function suite(name: string, cases: readonly Case[]): { tests: number; failures: number; text: string } {
  const failures = cases.filter(({ failure }) => failure).length;
  const lines = cases.map((item) => {
    const head = `    <testcase name="${escapeMarkup(item.name)}" classname="${escapeMarkup(name)}" time="0"`;
    const { failure, output } = item;
    if (failure)
      return `${head}>\n      <failure message="${escapeMarkup(failure.message)}" type="${escapeMarkup(failure.type)}">${escapeMarkup(failure.text)}</failure>\n    </testcase>`;
    if (output === undefined) return `${head}/>`;
    return `${head}>\n      <system-out>${escapeMarkup(output)}</system-out>\n    </testcase>`;
  });
  const head = `  <testsuite name="${escapeMarkup(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0">`;
  return { tests: cases.length, failures, text: [head, ...lines, "  </testsuite>"].join("\n") };
}
