import { readFileSync } from "node:fs";
import { judge } from "@datacloud/validators";
import { expect, test } from "vitest";

/** Verdicts on requests that published programs really send, each reviewed against the pages. */
const verdicts: Readonly<Record<string, readonly string[]>> = {
  // Plain, correct calls: zone-less time, hashes of merge commits, another zone and letters outside ASCII.
  "ce-scripts 0 deployments.create": ["accepted"],
  "ce-scripts 1 deployments.create": ["accepted"],
  "ce-scripts 2 deployments.create": ["accepted"],
  // Services as texts are the older form; the page documents objects only.
  "ce-scripts 3 deployments.setPullServices": [
    "invalid_arguments",
    "error wrong-type /services/0",
    "error wrong-type /services/1",
    "error wrong-type /services/2",
  ],
  "ce-scripts 4 deployments.setPullServices": [
    "invalid_arguments",
    "error wrong-type /services/0",
    "error wrong-type /services/1",
  ],
  // `source_name` is on no page of the incidents; the older name documents services as texts.
  "ce-scripts 5 incidents.sync": ["accepted", "warning unknown-argument /source_name"],
  "ce-scripts 6 incidents.sync": [
    "accepted",
    "warning unknown-argument /source_name",
    "warning empty-text /priority",
    "warning empty-text /source_url",
  ],
  // Without its start an incident is refused under both names.
  "ce-scripts 7 incidents.sync": [
    "invalid_arguments",
    "error missing-argument /started_at",
    "warning unknown-argument /source_name",
    "warning empty-text /priority",
    "warning empty-text /name",
    "warning empty-text /source_url",
  ],
  // The newer name documents services as objects: this program went back to the older name.
  "ce-scripts 8 incidents.upsert": [
    "invalid_arguments",
    "error wrong-type /services/0",
    "error wrong-type /services/1",
    "warning unknown-argument /source_name",
  ],
  "ce-scripts 9 incidents.upsert": [
    "invalid_arguments",
    "error wrong-type /services/0",
    "error wrong-type /services/1",
    "error wrong-type /services/2",
    "warning unknown-argument /source_name",
    "warning empty-text /priority",
    "warning empty-text /source_url",
  ],
  "ce-scripts 10 incidents.upsert": [
    "invalid_arguments",
    "error missing-argument /started_at",
    "warning unknown-argument /source_name",
    "warning empty-text /priority",
    "warning empty-text /name",
    "warning empty-text /source_url",
  ],
  // An integer as a string is read as in a form; times as integers are only observed.
  "ce-scripts 11 pipelineRuns.sync": [
    "accepted",
    "warning undocumented-form /started_at",
    "warning undocumented-form /finished_at",
    "warning scalar-as-text /pr_number",
  ],
  "ce-scripts 12 pipelineRuns.sync": [
    "accepted",
    "warning undocumented-form /status",
    "warning undocumented-form /started_at",
  ],
  "dxdc-js 0 customData.setAll": ["accepted"],
  "dxdc-js 1 customData.setAll": ["accepted"],
  "dxdc-js 2 customData.set": ["accepted"],
  "dxdc-js 3 customData.get": ["accepted"],
  // A reference without its key identifies no record.
  "dxdc-js 4 customData.get": ["invalid_arguments", "error either-or "],
  "dxdc-js 5 customData.delete": ["accepted"],
  // Unix time is documented for deployments only; here the page asks for ISO 8601.
  "gist-sdy603 0 customData.setAll": [
    "invalid_arguments",
    "error wrong-type /data/0/timestamp",
    "error wrong-type /data/1/timestamp",
  ],
  "luscii-action 0 deployments.create": ["accepted"],
  "luscii-action 1 deployments.create": ["accepted"],
  "luscii-action 2 deployments.create": ["accepted"],
  "pipeline-importer 0 pipelineRuns.upsert": ["accepted"],
  "pipeline-importer 1 pipelineRuns.upsert": ["accepted", "warning scalar-as-text /pr_number"],
  "pipeline-importer 2 pipelineRuns.upsert": ["accepted"],
  "pipeline-importer 3 pipelineRuns.upsert": ["accepted", "warning scalar-as-text /pr_number"],
  "pipeline-importer 4 pipelineRuns.upsert": ["accepted"],
  "pipeline-importer 5 pipelineRuns.upsert": ["accepted"],
  "pipeline-importer 6 pipelineRuns.upsert": ["accepted", "warning scalar-as-text /pr_number"],
};

interface Entry {
  request: {
    method: string;
    url: string;
    headers: { name: string; value: string }[];
    postData?: { text?: string };
  };
}

const captures = ["ce-scripts", "dxdc-js", "gist-sdy603", "luscii-action", "pipeline-importer"];

const judged = Object.fromEntries(
  captures.flatMap((capture) => {
    const file = new URL(`published/${capture}.har`, import.meta.url);
    const { log } = JSON.parse(readFileSync(file, "utf8")) as { log: { entries: Entry[] } };
    return log.entries.map((entry, index) => {
      const { pathname } = new URL(entry.request.url);
      return [`${capture} ${index} ${pathname.replace("/api/", "")}`, judgeEntry(entry)] as const;
    });
  }),
);

function judgeEntry({ request }: Entry): string[] {
  const { pathname, search } = new URL(request.url);
  const header = (name: string) =>
    request.headers.find((item) => item.name.toLowerCase() === name)?.value ?? null;
  const result = judge({
    verb: request.method,
    path: pathname,
    query: search,
    authorization: header("authorization"),
    contentType: header("content-type"),
    body: request.postData?.text ?? "",
  });
  const reasons = result.diagnostics.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`);
  return [result.ok ? "accepted" : result.failure.error, ...reasons];
}

test("every captured request has a reviewed verdict", () => {
  expect(Object.keys(judged)).toEqual(Object.keys(verdicts));
});

test.each(Object.entries(verdicts))("%s", (name, verdict) => {
  expect(judged[name]).toEqual(verdict);
});
