import { recoveryRules } from "../recovery/recovery-findings.ts";
import { allRules } from "../rules/all-rules.ts";
import { baseOf } from "./kinds.ts";
import type { ConformanceReport, Finding } from "./report.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** A report in SARIF 2.1.0, for code scanning. */
export function sarifReport(report: ConformanceReport): string {
  const all = [...report.findings, ...report.drift];
  const rules = [...new Set(all.map(({ rule }) => rule))];
  const uri = uriOf(report.source);
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "datacloud verify",
            informationUri: "https://docs.getdx.com/datacloudapi/overview",
            rules: rules.map((rule) => ({
              id: rule,
              shortDescription: { text: whyOf(rule) },
              ...helpOf(all.find((finding) => finding.rule === rule)),
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            toolExecutionNotifications: report.problems.map(({ message }) => ({
              level: "error",
              message: { text: message },
            })),
          },
        ],
        ...propertiesOf(report),
        results: all.map((finding) => resultOf(finding, rules.indexOf(finding.rule), uri)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** How a command ended and recovers is about the run as a whole. */
function propertiesOf({ command, recovery }: ConformanceReport): object {
  if (!command && !recovery) return {};
  return { properties: { ...(command ? { command } : {}), ...(recovery ? { recovery } : {}) } };
}

function resultOf(finding: Finding, ruleIndex: number, uri: string): object {
  const { id, rule, severity, entry, method, pointer, message, remedy, expected, actual, evidence } = finding;
  const name = `${method ?? "(no method)"}${pointer}`;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: `${message} ${remedy}` },
    locations: [
      {
        // Entries have no line of their own in general; the first line stands for the capture.
        physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: `entry ${entry}: ${name}`, kind: "element" }],
      },
    ],
    partialFingerprints: { "datacloudFinding/v1": baseOf(id) },
    properties: { entry, method, pointer, expected, actual, evidence },
  };
}

function whyOf(rule: string): string {
  const known = [...allRules, ...recoveryRules].find(({ id }) => id === rule);
  if (known) return known.why;
  const name = rule.replace(/^answer-/, "").replaceAll("-", " ");
  return rule.startsWith("answer-")
    ? `The answer differs from the document: ${name}.`
    : `The request differs from the document: ${name}.`;
}

function helpOf(finding: Finding | undefined): { helpUri?: string } {
  return finding?.docs ? { helpUri: finding.docs } : {};
}

/** The capture as a relative address. What is no file gets a name that is an address all the same. */
function uriOf(source: string): string {
  return encodeURI(source.toWellFormed().replaceAll("\\", "/").replaceAll(" ", "-"))
    .replaceAll("#", "%23")
    .replaceAll("?", "%3F");
}
