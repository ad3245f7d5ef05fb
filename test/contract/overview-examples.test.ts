import { judge } from "@datacloud/validators";
import { expect, test } from "vitest";

const call = { verb: "POST", path: "/api/deployments.create", authorization: "Bearer xxxx-xxxxxxxxx-xxxx" };
const values = {
  reference_id: "1680723287",
  deployed_at: 1_680_723_287,
  service: "payments-service",
  commit_sha: "a0e61dfff93b",
};

/** Neither of the overview's two examples names a repository, which is only a guess of ours, so both are accepted. */
test.each([
  ["JSON in the body", { contentType: "application/json", body: JSON.stringify(values) }],
  [
    "arguments in the query string of a POST",
    {
      query: new URLSearchParams(
        Object.entries(values).map(([name, value]) => [name, String(value)]),
      ).toString(),
    },
  ],
])("the overview's example with %s is accepted", (_, parts) => {
  const judged = judge({ ...call, ...parts });
  expect(judged).toMatchObject({ ok: true, arguments: values });
  expect(judged.diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    "warning either-or",
  ]);
});
