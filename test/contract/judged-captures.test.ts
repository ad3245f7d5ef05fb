import { fileURLToPath } from "node:url";
import { judgeCapture, openCapture } from "@datacloud/conformance";
import { expect, test } from "vitest";

/** What is found in traffic of published programs, as `entry severity rule pointer`, entries from 1; each line was reviewed against the pages. */
const reviewed: Readonly<Record<string, readonly string[]>> = {
  "ce-scripts": [
    // The first row of the spreadsheet has no zone; its neighbours do.
    "1 warning zoneless-time /deployed_at",
    // Services as texts are the older form of the page; current ones show objects.
    "4 error wrong-type /services/0",
    "4 error wrong-type /services/1",
    "4 error wrong-type /services/2",
    "5 error wrong-type /services/0",
    "5 error wrong-type /services/1",
    // The older name takes texts; `source_name` is on no page.
    "6 warning unknown-argument /source_name",
    "6 warning deprecated-method",
    "7 warning unknown-argument /source_name",
    "7 warning empty-text /priority",
    "7 warning empty-text /source_url",
    "7 warning deprecated-method",
    // An incident without its start is refused under both names.
    "8 error missing-argument /started_at",
    "8 warning unknown-argument /source_name",
    "8 warning empty-text /priority",
    "8 warning empty-text /name",
    "8 warning empty-text /source_url",
    "8 warning deprecated-method",
    // The newer name takes objects: the program went back to the older one.
    "9 error wrong-type /services/0",
    "9 error wrong-type /services/1",
    "9 warning unknown-argument /source_name",
    "10 error wrong-type /services/0",
    "10 error wrong-type /services/1",
    "10 error wrong-type /services/2",
    "10 warning unknown-argument /source_name",
    "10 warning empty-text /priority",
    "10 warning empty-text /source_url",
    "11 error missing-argument /started_at",
    "11 warning unknown-argument /source_name",
    "11 warning empty-text /priority",
    "11 warning empty-text /name",
    "11 warning empty-text /source_url",
    // Published programs send the integer as a string and the time as a number.
    "12 warning undocumented-form /started_at",
    "12 warning undocumented-form /finished_at",
    "12 warning scalar-as-text /pr_number",
    "12 warning deprecated-method",
    "13 warning undocumented-form /status",
    "13 warning undocumented-form /started_at",
    "13 warning deprecated-method",
  ],
  "dxdc-js": [
    // A reference without its key identifies no record.
    "5 error either-or",
  ],
  "gist-sdy603": [
    // Unix time is documented for deployments only.
    "1 error wrong-type /data/0/timestamp",
    "1 error wrong-type /data/1/timestamp",
    // The recorder stood in for the host, so its address says http: no more than a warning.
    "1 warning plain-http",
    // Copied from an older example of the page.
    "1 warning misspelt-accept",
  ],
  "luscii-action": [
    // The recorder stood in for the host, so its address says http: no more than a warning.
    "1 warning plain-http",
    "2 warning plain-http",
    "3 warning plain-http",
  ],
  "pipeline-importer": [
    // A number in quotes, where the page says Integer.
    "2 warning scalar-as-text /pr_number",
    "4 warning scalar-as-text /pr_number",
    "7 warning scalar-as-text /pr_number",
  ],
};

const judge = (capture: string) =>
  judgeCapture(openCapture(fileURLToPath(new URL(`published/${capture}.har`, import.meta.url))));

test.each(Object.entries(reviewed))("%s", async (capture, expected) => {
  const { findings, problems } = await judge(capture);
  const said = findings.map(({ entry, severity, rule, pointer }) =>
    `${entry} ${severity} ${rule} ${pointer}`.trim(),
  );
  expect(said).toEqual(expected);
  expect(problems).toEqual([]);
});

test.each(Object.keys(reviewed))(
  "an error in %s breaks a documented fact, and says what to do",
  async (capture) => {
    for (const finding of (await judge(capture)).findings) {
      if (finding.severity === "error") expect(finding.evidence).toBe("documented");
      expect(finding.remedy).toMatch(/^[A-Z`].*\.$/);
      expect(finding.docs).toMatch(/^https:\/\/(?:docs|help)\.getdx\.com\//);
      expect(finding.id).toMatch(/^[0-9a-f]{10}(?:\.\d+)?$/);
    }
  },
);
