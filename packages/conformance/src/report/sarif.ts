import { isAbsolute, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { sarifText } from "@datacloud/traffic";
import type { ReportingDescriptor, Result, Run } from "sarif";
import { allRules } from "../rules/all-rules.ts";
import { recoveryRules } from "../rules/recovery-rules.ts";
import { overviewPage } from "../traffic/api-address.ts";
import { baseOf } from "./kinds.ts";
import type { ConformanceReport, Finding } from "./report.ts";
import { isJudged, verdictSentence } from "./sentences.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** A report in SARIF 2.1.0, for code scanning. */
export function sarifReport(report: ConformanceReport): string {
  const all = [...report.findings, ...report.drift];
  const rules = [...new Set(all.map(({ rule }) => rule))];
  const run: Omit<Run, "columnKind"> = {
    tool: {
      driver: {
        name: "datacloud verify",
        informationUri: overviewPage,
        rules: rules.map((rule) => describeRule(rule, all)),
      },
    },
    invocations: [
      {
        executionSuccessful: isJudged(report),
        toolExecutionNotifications: notesOf(report).map((text) => ({ level: "error", message: { text } })),
      },
    ],
    ...propertiesOf(report),
    results: all.map((finding) => resultOf(finding, rules.indexOf(finding.rule), report)),
  };
  return sarifText(run);
}

function describeRule(id: string, findings: readonly Finding[]): ReportingDescriptor {
  const docs = findings.find(({ rule }) => rule === id)?.docs;
  return { id, shortDescription: { text: whyOf(id) }, ...(docs && { helpUri: docs }) };
}

/** What kept the traffic from being judged. */
function notesOf(report: ConformanceReport): string[] {
  if (report.problems.length > 0) return report.problems.map(({ message }) => message);
  if (isJudged(report)) return [];
  return [verdictSentence(report)];
}

/** How a command ended and recovers is about the run as a whole. */
function propertiesOf({ command, recovery }: ConformanceReport): object {
  if (!command && !recovery) return {};
  return { properties: { ...(command && { command }), ...(recovery && { recovery }) } };
}

function resultOf(finding: Finding, ruleIndex: number, { files }: ConformanceReport): Result {
  const { id, rule, severity, entry, method, pointer, message, remedy, expected, actual, evidence } = finding;
  const name = `${method ?? "(no method)"}${pointer}`;
  const file = finding.capture ?? files[0];
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: `${message} ${remedy}` },
    locations: [
      {
        // Entries have no line of their own in general; the first line stands for the file.
        ...(file !== undefined &&
          files.includes(file) && {
            physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: 1 } },
          }),
        logicalLocations: [{ fullyQualifiedName: `entry ${entry}: ${name}`, kind: "element" }],
      },
    ],
    partialFingerprints: { "datacloudFinding/v1": baseOf(id) },
    properties: { entry, request: finding.request ?? null, method, pointer, expected, actual, evidence },
  };
}

function whyOf(rule: string): string {
  const known = [...allRules, ...recoveryRules].find(({ id }) => id === rule);
  if (known) return known.why;
  const name = rule.replace(/^answer-/, "").replaceAll("-", " ");
  if (rule.startsWith("answer-")) return `The response differs from the document: ${name}.`;
  return `The request differs from the document: ${name}.`;
}

/** A file as an address: relative where it is below the working folder, as code scanning wants it. */
function uriOf(file: string): string {
  const inner = relative(process.cwd(), file);
  const isBelow = !inner.startsWith("..") && !isAbsolute(inner);
  if (!isBelow) return pathToFileURL(file).href;
  return encodeURI(inner.toWellFormed().replaceAll("\\", "/")).replaceAll("#", "%23").replaceAll("?", "%3F");
}
