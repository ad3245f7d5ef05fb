/** What a runtime does with the packed client: one entry a thing, as JSON. Written for every runtime, so without types. */
export const runtimeProgram = `
import { createClient } from "@datacloud/client";

const deployment = { service: { identifier: "a" }, deployed_at: new Date(0), repository: "b" };
const failure = (promise) => promise.then(() => "none", ({ name, sent, status, attempt }) => ({ name, sent, status, attempt }));

export async function run(base, closed) {
  const make = (play, options) => createClient({ baseUrl: base + "/" + play, token: "a-secret-key", retry: { delay: 1 }, ...options });
  const controller = new AbortController();
  const aborted = failure(make("hang").customData.get({ id: "1" }, { signal: controller.signal }));
  setTimeout(() => controller.abort(), 50);
  return {
    json: await make("echo").deployments.create(deployment),
    form: await make("echo").deployments.create(deployment, { encoding: "form" }),
    read: await make("echo").customData.get({ id: "1" }),
    refused: await make("refuse").try.customData.get({ id: "1" }),
    page: await failure(make("page").customData.get({ id: "1" })),
    redirect: await failure(make("redirect").customData.get({ id: "1" })),
    late: await failure(make("hang", { timeout: 50, retry: { limit: 0 } }).customData.get({ id: "1" })),
    lost: await failure(make("reset").aiToolMetrics.push({ email: "a", date: "b", is_active: true, tool: "c" })),
    closed: await failure(createClient({ baseUrl: closed, token: "k", retry: { delay: 1 } }).customData.get({ id: "1" })),
    aborted: await aborted,
    batch: await make("echo").customData.setAll.batch([{ reference: "a", key: "b", value: {} }]).then(({ accepted }) => accepted),
  };
}
`;
