/**
 * Alternatives to the sandbox's assumptions: for each claim, their names and what the sandbox does then.
 * A claim is the id of a convention or of a probe.
 */
export const alternatives: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "authentication-status": { unauthorized: "A missing or wrong API key gets a 401 response." },
  "query-and-body": { refused: "An argument in both places is rejected." },
  "repeated-argument": { refused: "A repeated name is rejected." },
  "nested-form-values": { refused: "A form with lists or objects is rejected." },
  "unknown-arguments": { refused: "An undocumented argument is rejected." },
  "null-arguments": { refused: "Null for an optional argument is rejected." },
  "empty-text": { accepted: "A blank string is a value like any other." },
  "scalars-as-text": { refused: "In JSON, a string is rejected where a number or boolean is expected." },
  "zone-less-times": { "new-york": "A time without a zone is read as UTC-5." },
  "unix-time": { accepted: "Outside `deployments`, Unix time is accepted too." },
  "media-type": { unprocessable: "A body of another media type gets 422 and `invalid_arguments`." },
  "accept-header": { required: "A request whose `Accept` does not name JSON gets 406." },
  "unknown-method": { unprocessable: "A path that is no method gets 422 and `invalid_arguments`." },
  "wrong-verb": { "not-found": "The other verb gets 404 and `unknown_method`." },
  "error-message": { absent: "A failure has a code only." },
  "repeated-reference": {
    refused: "`deployments.create` rejects a known reference, even with equal values.",
  },
  "incident-omissions": { cleared: "On an update, what is left out is removed." },
  "deployment-metadata": { merged: "On an update, `metadata` is merged into what is stored." },
  "incident-service-texts": { accepted: "`incidents.upsert` takes services as plain texts." },
  "legacy-names": { gone: "The older names get 404 and `unknown_method`." },
  "pull-services-empty": { cleared: "An empty list removes all services, also without `replace`." },
  "pull-services-texts": { accepted: "Services as plain texts are accepted." },
  "pipeline-statuses": { accepted: "`pipelineRuns.upsert` takes other statuses and stores `unknown`." },
  "ai-tool-repeats": { replaced: "A second record of the same person, day and tool replaces the first." },
  "ai-tool-batches": { limited: "More than 100 items are rejected." },
  "missing-record": {
    empty: "Reading a record that is not there succeeds without a record.",
    "not-found": "Reading a record that is not there fails with `record_not_found`.",
  },
  "metric-paging": { excluded: "The point whose time is `from` is not part of the list." },
  "missing-group": { "not-found": "A group that is not there fails with `repo_group_not_found`." },
  "group-omissions": { cleared: "On an update, a `parent_id` that is left out is removed." },
  "group-parent-null": { ignored: "A `parent_id` of null changes nothing." },
  "group-two-names": { refused: "`id` and `reference_id` of a group together are rejected." },
  "group-id-kind": { refused: "The `id` of a group is taken as the page shows it only." },
  "deployment-without-source": { refused: "A deployment needs `repository` or `merge_commit_shas`." },
  "deployment-hashes-together": { refused: "`commit_sha` and `merge_commit_shas` together are rejected." },
  "commit-sha-characters": { refused: "A commit hash must be hexadecimal." },
  "url-form": { refused: "A `source_url` must be an http or https address." },
  "unix-time-text": { refused: "Unix time as a string is rejected." },
  "custom-data-get-place": { wrapped: "`customData.get` returns the record under `data`." },
  "custom-data-set-place": { wrapped: "`customData.set` returns the record under `data`." },
  "custom-metrics-push-place": { wrapped: "`customMetrics.push` returns the point under `data`." },
  "custom-data-list-name": { records: "`customData.getAllByReference` names its list `records`." },
  "custom-metrics-list-name": { records: "`customMetrics.list` names its list `records`." },
  "ai-tool-batch-name": { records: "`aiToolMetrics.pushAll` names its list `records`." },
  "deployment-upsert-fields": { absent: "`deployments.upsert` returns `ok` only." },
  "deployment-update-fields": { absent: "`deployments.update` returns `ok` only." },
  "deployment-delete-action": {
    none: "`deployments.delete` returns the action `none` where nothing was there.",
  },
};

/** Every alternative as `claim=name`. */
export const alternativeNames: readonly string[] = Object.entries(alternatives).flatMap(([claim, names]) =>
  Object.keys(names).map((name) => `${claim}=${name}`),
);
