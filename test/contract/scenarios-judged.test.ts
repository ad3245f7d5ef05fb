import { createSession } from "@datacloud/conformance";
import { describeMethod, isMethodName } from "@datacloud/contract/methods";
import { scenarios } from "@datacloud/contract/scenarios";
import { expect, test } from "vitest";

const succeeding = scenarios.filter(
  ({ response, request }) => response.status === 200 && request.body === undefined,
);

/** Arguments as a form or a query string; what is nested is JSON text. */
function formOf(args: object): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(args))
    form.append(name, typeof value === "string" ? value : JSON.stringify(value));
  return form.toString();
}

const bodies = {
  json: (args: object) => ({ type: "application/json", body: JSON.stringify(args), query: "" }),
  form: (args: object) => ({
    type: "application/x-www-form-urlencoded; charset=utf-8",
    body: formOf(args),
    query: "",
  }),
  query: (args: object) => ({ type: "", body: "", query: `?${formOf(args)}` }),
};

/** What is found in a scenario of the document, sent as it says. */
function judged({ method, request, response }: (typeof scenarios)[number], encoding: keyof typeof bodies) {
  const { type, body, query } = bodies[encoding](request.arguments);
  const headers = [{ name: "Authorization", value: "Bearer xxxx-xxxxxxxxx-xxxx" }];
  if (type !== "") headers.push({ name: "Content-Type", value: type });
  const session = createSession();
  session.add({
    verb: isMethodName(method) ? describeMethod(method).verb : "POST",
    url: `https://yourinstance.getdx.net/api/${method}${query}`,
    headers,
    ...(body === "" ? {} : { body }),
    startedAt: Date.parse("2026-11-23T00:00:00Z"),
    response: { status: response.status, headers: [], body: JSON.stringify(response.body) },
  });
  return session.report();
}

test.each(succeeding.map((scenario) => [`${scenario.method} ${scenario.key}`, scenario] as const))(
  "what the document shows is no error, in any encoding: %s",
  (_, scenario) => {
    const encodings = isMethodName(scenario.method) ? describeMethod(scenario.method).encodings : [];
    // Two public pages show the arguments of a POST in the query string.
    for (const encoding of new Set([...encodings, "query" as const])) {
      if (encoding === "multipart") continue;
      const { findings, drift } = judged(scenario, encoding);
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(drift).toEqual([]);
    }
  },
);

test("what the document shows has no warning either, older names apart", () => {
  const posts = succeeding.filter(
    ({ method }) => isMethodName(method) && describeMethod(method).verb === "POST",
  );
  const rules = posts.flatMap((scenario) => judged(scenario, "json").findings.map(({ rule }) => rule));
  expect([...new Set(rules)].sort()).toEqual(["deprecated-method"]);
});

test("a failure of valid arguments is told with the code's own remedy", () => {
  const failing = scenarios.filter(({ response, needsState }) => response.status === 422 && needsState);
  expect(failing.length).toBeGreaterThan(3);
  for (const scenario of failing) {
    const [finding] = judged(scenario, "json").findings.filter(({ rule }) => rule === "refused-by-server");
    expect(finding).toMatchObject({ severity: "info", evidence: "documented" });
  }
});
