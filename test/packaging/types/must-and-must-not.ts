// Compiled, not run, by test/packaging/types.test.ts: what must compile, and, behind each expected error, what must not.
import { type BatchReport, type Client, createClient, isApiError } from "@datacloud/client";
import { call, connect, customDataGet, deploymentsCreate } from "@datacloud/client/bare";
import { createOpenapiFetchClient } from "@datacloud/client/openapi-fetch";

const client: Client = createClient();
const deployment = { service: "payments-service", deployed_at: new Date(), repository: "acme/payments" };

// Arguments.
client.deployments.create(deployment);
client.deployments.create({
  ...deployment,
  deployed_at: 1680723287,
  service: { identifier: "a" },
  metadata: { a: [1] },
});
client.deployments.create(
  { ...deployment, commit_sha: undefined },
  { encoding: "form", timeout: 5, retry: { limit: 0 } },
);
// @ts-expect-error: a required argument is missing
client.deployments.create({ deployed_at: new Date() });
// @ts-expect-error: no such argument
client.deployments.create({ ...deployment, enviroment: "production" });
// @ts-expect-error: a text where a list is wanted
client.deployments.create({ ...deployment, merge_commit_shas: "a0e61dfff93b" });
// @ts-expect-error: no such encoding
client.deployments.create(deployment, { encoding: "xml" });
// @ts-expect-error: no such method
client.deployments.list();

// Either, or.
client.customData.get({ id: "1" });
client.customData.get({ reference: "a", key: "b" });
// @ts-expect-error: neither
client.customData.get({});
// @ts-expect-error: half of it
client.customData.get({ reference: "a" });

// Times: a Date only where the API takes a time.
client.incidents.upsert({ reference_id: "1", started_at: new Date(), resolved_at: null, services: [] });
// @ts-expect-error: a name is no time
client.incidents.upsert({ reference_id: "1", started_at: new Date(), name: new Date() });

// Successes, thrown failures, returned failures.
export async function successes(): Promise<string> {
  const record = await client.customData.get({ id: "1" });
  const isTrue: true = record.ok;
  const { data, response, attempt } = await client.customData.get.withResponse({ id: "1" });
  // @ts-expect-error: an answer has no such field
  void record.nothing;
  return `${isTrue} ${record.reference} ${data.key} ${response.status} ${attempt.toFixed()}`;
}

export async function refusals(): Promise<string | undefined> {
  const result = await client.try.deployments.create(deployment);
  // @ts-expect-error: not before `ok` is looked at
  void result.error;
  if (result.ok) {
    // @ts-expect-error: a success has no code
    void result.error;
    return undefined;
  }
  const code: "repo_not_found" | "not_authed" | (string & {}) = result.error;
  switch (result.error) {
    case "repo_not_found":
      return "Check the name.";
    case "a_code_of_tomorrow":
      return result.message;
    default:
      return code;
  }
}

export function caught(error: unknown): string | undefined {
  if (isApiError(error, "deployments.create")) {
    const { code, status = 0 } = error;
    return code === "repo_not_found" ? `${error.method} ${status.toFixed()}` : code;
  }
  // @ts-expect-error: no such method
  return isApiError(error, "deployments.list") ? "" : undefined;
}

// Batches: of writes alone, over single items or over the items of a list.
export async function batches(
  lines: AsyncIterable<{ reference: string; key: string; value: { a: number } }>,
) {
  const report: BatchReport = await client.customData.setAll.batch(lines, {
    onReject: ({ index, item }) => void `${index.toFixed()} ${item.reference}`,
  });
  await client.deployments.create.batch([deployment], {
    concurrency: 2,
    rate: 7,
    signal: new AbortController().signal,
  });
  // @ts-expect-error: reads have none
  client.customData.get.batch([{ id: "1" }]);
  // @ts-expect-error: calls that return refusals have none
  client.try.deployments.create.batch([deployment]);
  // @ts-expect-error: an item of the list, not the list
  client.customData.setAll.batch([{ data: [] }]);
  return report.next;
}

// Bare calls.
const acme = connect({ instance: "acme", token: "k" });
export const service = call(acme, deploymentsCreate, deployment).then(({ ok }): true => ok);
export const value = call(acme, customDataGet, { id: "1" }).then((record) => record.value);
// @ts-expect-error: a required argument is missing
call(acme, deploymentsCreate, { service: "a" });
// @ts-expect-error: bare calls have JSON alone
call(acme, deploymentsCreate, deployment, { encoding: "form" });

// openapi-fetch on the generated paths.
export async function fetched(): Promise<string | undefined> {
  const { data, error } = await createOpenapiFetchClient().POST("/deployments.create", {
    body: { ...deployment, deployed_at: "2025-01-01T12:05:00Z" },
  });
  // @ts-expect-error: no such path
  void createOpenapiFetchClient().POST("/deployments.list");
  return data ? undefined : error?.error;
}

// @ts-expect-error: no such option
createClient({ instanse: "acme" });
