import type { ConventionId } from "@datacloud/contract/conventions";

/** A request of a case. */
export interface Sent {
  method: string;
  arguments?: object;
  query?: string;
  body?: string;
  type?: string;
  verb?: string;
  headers?: Record<string, string>;
}
/** A request derived from a convention, and what becomes of it. */
export interface Case {
  /** What is stored before, in the sandbox only. */
  before?: Sent[];
  request: Sent;
  /** What gate, mocks and sandbox respond alike. */
  expected: [status: number, error?: string];
  /** What the sandbox responds where it depends on what is stored. */
  stored?: [status: number, error?: string];
  /** What the sandbox stores, changes or removes for the request. */
  rows?: object[];
  /** A read afterwards, and a part of the sandbox's response to it. */
  after?: [Sent, object];
}

const record = { reference: "r", key: "k", value: { a: 1 } };
const deployment = {
  reference_id: "d",
  deployed_at: "2025-01-01T00:00:00Z",
  service: "s",
  repository: "a/b",
};
const incident = { reference_id: "i", started_at: "2025-01-01T00:00:00Z" };
const run = { ...incident, pipeline_name: "p", pipeline_source: "s" };
const usage = { email: "a@b.example", date: "2025-01-01", is_active: true, tool: "t" };
const set = (args: object): Sent => ({ method: "customData.set", arguments: args });
const setText = (body: string, type = "application/json"): Sent => ({ method: "customData.set", body, type });
const get = (key: string): Sent => ({ method: "customData.get", query: `reference=r&key=${key}` });
const group = (args: object): Sent => ({
  method: "repoGroups.upsert",
  arguments: { reference_id: "g", name: "g", ...args },
});
const getGroup: Sent = { method: "repoGroups.get", query: "reference_id=g" };
const deep = (levels: number) =>
  `{"reference":"r","key":"k","value":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}`;
const ok: [number] = [200];
const invalid: [number, string] = [422, "invalid_arguments"];

/** One request derived from each convention. */
export const cases: Readonly<Record<ConventionId, Case>> = {
  "method-list": { request: { method: "deployments.list", verb: "GET" }, expected: [404, "unknown_method"] },
  host: { request: { method: "otel" }, expected: [404, "unknown_method"] },
  "api-key": { request: { ...set(record), headers: { authorization: "Bearer any" } }, expected: ok },
  "authentication-status": {
    request: { ...set(record), headers: { authorization: "" } },
    expected: [422, "not_authed"],
  },
  "arguments-in-query": {
    request: { method: "customData.deleteAllByReference", query: "reference=r" },
    before: [set(record)],
    expected: ok,
    after: [{ method: "customData.getAllByReference", query: "reference=r" }, { data: [] }],
  },
  "query-and-body": {
    request: { ...set(record), query: "key=q" },
    expected: ok,
    after: [get("k"), { key: "k" }],
  },
  "repeated-argument": {
    request: setText('{"reference":"r","key":"one","key":"k","value":{}}'),
    expected: ok,
    after: [get("k"), { key: "k" }],
  },
  "nested-form-values": {
    request: setText("reference=r&key=k&value[a]=1", "application/x-www-form-urlencoded"),
    expected: ok,
    after: [get("k"), { value: { a: "1" } }],
  },
  "unknown-arguments": { request: set({ ...record, source_name: "x" }), expected: ok },
  "null-arguments": { request: set({ ...record, timestamp: null }), expected: ok },
  "empty-text": { request: set({ ...record, reference: " " }), expected: invalid },
  "scalars-as-text": {
    request: { method: "customMetrics.push", arguments: { ...record, value: "42.5" } },
    expected: ok,
  },
  "zone-less-times": {
    request: set({ ...record, timestamp: "2025-01-01T10:00:00" }),
    expected: ok,
    after: [get("k"), { timestamp: "2025-01-01T10:00:00Z" }],
  },
  "unix-time": { request: set({ ...record, timestamp: 1735725600 }), expected: invalid },
  "media-type": {
    request: setText(JSON.stringify(record), "text/plain"),
    expected: [415, "unsupported_media_type"],
  },
  "accept-header": { request: { ...set(record), headers: { accepts: "application/json" } }, expected: ok },
  "body-size": {
    request: setText(`{"key":"${"x".repeat(10 * 1024 * 1024)}"}`),
    expected: [413, "payload_too_large"],
  },
  "body-depth": { request: setText(deep(101)), expected: [422, "invalid_json"] },
  "integer-size": { request: set({ ...record, value: { n: 2 ** 60 } }), expected: ok },
  "unknown-method": { request: { method: "customData.put" }, expected: [404, "unknown_method"] },
  "wrong-verb": { request: { ...set(record), verb: "GET" }, expected: [405, "method_not_allowed"] },
  "rate-limit": {
    request: { ...set(record), headers: { prefer: "code=rate_limited" } },
    expected: ok,
    stored: [429, "rate_limited"],
  },
  "open-error-codes": {
    request: { ...set(record), headers: { prefer: "code=some_new_code" } },
    expected: ok,
    stored: [422, "some_new_code"],
  },
  "error-message": { request: set({}), expected: invalid },
  "success-payload": { request: { method: "deployments.create", arguments: deployment }, expected: ok },
  "changed-reference": {
    before: [{ method: "deployments.create", arguments: deployment }],
    request: { method: "deployments.create", arguments: { ...deployment, service: "other" } },
    expected: ok,
    stored: invalid,
  },
  "repeated-reference": {
    before: [{ method: "deployments.create", arguments: deployment }],
    request: { method: "deployments.create", arguments: deployment },
    expected: ok,
    rows: [],
  },
  "incident-omissions": {
    before: [{ method: "incidents.upsert", arguments: { ...incident, name: "Down" } }],
    request: { method: "incidents.upsert", arguments: incident },
    expected: ok,
    rows: [{ action: "updated", row: { name: "Down" } }],
  },
  "deployment-metadata": {
    before: [{ method: "deployments.create", arguments: { ...deployment, metadata: { a: 1 } } }],
    request: { method: "deployments.update", arguments: { reference_id: "d", metadata: { b: 2 } } },
    expected: ok,
    rows: [{ action: "updated", row: { metadata: { b: 2 } } }],
  },
  "incident-service-texts": {
    request: { method: "incidents.upsert", arguments: { ...incident, services: ["s"] } },
    expected: invalid,
  },
  "legacy-names": {
    request: { method: "incidents.sync", arguments: { ...incident, services: ["s"] } },
    expected: ok,
  },
  "pull-services-empty": {
    request: { method: "deployments.setPullServices", arguments: { github_pull_id: 1, services: [] } },
    expected: ok,
    rows: [],
  },
  "pull-services-texts": {
    request: { method: "deployments.setPullServices", arguments: { github_pull_id: 1, services: ["s"] } },
    expected: invalid,
  },
  "reference-integers": {
    before: [{ method: "deployments.upsert", arguments: { ...deployment, reference_id: 5 } }],
    request: { method: "deployments.update", arguments: { reference_id: "5", success: false } },
    expected: ok,
    rows: [{ action: "updated", row: { reference_id: "5", success: false } }],
  },
  "bitbucket-cloud-names": {
    request: { method: "deployments.create", arguments: { ...deployment, repository: "workspace/repo" } },
    expected: ok,
  },
  "pipeline-statuses": {
    request: { method: "pipelineRuns.upsert", arguments: { ...run, status: "aborted" } },
    expected: invalid,
  },
  "ai-tool-repeats": {
    before: [{ method: "aiToolMetrics.push", arguments: usage }],
    request: { method: "aiToolMetrics.push", arguments: usage },
    expected: ok,
    rows: [{ action: "inserted" }],
  },
  "ai-tool-batches": {
    request: { method: "aiToolMetrics.pushAll", arguments: { data: [usage, {}] } },
    expected: invalid,
  },
  "ai-tool-people": {
    request: { method: "aiToolMetrics.push", arguments: { ...usage, tool: "unheard-of" } },
    expected: ok,
  },
  "missing-record": { request: get("none"), expected: ok, stored: invalid },
  "metric-paging": {
    before: [
      { method: "customMetrics.push", arguments: { ...record, value: 1, timestamp: "2025-01-01T00:00:00Z" } },
    ],
    request: { method: "customMetrics.list", query: "reference=r&key=k&from=2025-01-01T00:00:00Z" },
    expected: ok,
    after: [
      { method: "customMetrics.list", query: "reference=r&key=k&from=2025-01-01T00:00:00Z" },
      { data: [{ value: 1 }] },
    ],
  },
  "missing-group": { request: getGroup, expected: ok, stored: invalid },
  "group-omissions": {
    before: [group({ repos: [{ source: "github", external_id: "1" }] })],
    request: group({}),
    expected: ok,
    after: [getGroup, { data: { repos: [{ external_id: "1" }] } }],
  },
};
