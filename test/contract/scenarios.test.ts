import { type Client, createClient } from "@datacloud/client";
import { describeMethod, type Encoding, isMethodName, type MethodName } from "@datacloud/contract/methods";
import { type Scenario, scenarios } from "@datacloud/contract/scenarios";
import { createMock } from "@datacloud/mocks";
import { diagnoseResponse, judge, type KeyState, type RequestParts } from "@datacloud/validators";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeArguments } from "../../packages/client/src/encode-arguments.ts";

/** One key for each of the states a scenario names. */
const keys: Readonly<Record<Scenario["request"]["authorization"], string>> = {
  active: "my-key",
  none: "",
  unknown: "no-key",
  inactive: "old-key",
};
const keyStates: Readonly<Record<string, KeyState>> = { "my-key": "active", "old-key": "inactive" };
const key = (token: string): KeyState => keyStates[token] ?? "unknown";

const baseUrl = "https://yourinstance.getdx.net/api";
const mock = createMock({ key, seed: 1 });
const server = setupServer(...mock.handlers);
const client = createClient({ baseUrl, token: keys.active });

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

interface Case extends Scenario {
  method: MethodName;
  encoding: Encoding;
}

const cases = scenarios.flatMap((scenario) => {
  const { method } = scenario;
  if (!isMethodName(method)) throw new Error(`${method} is not a method.`);
  const { encodings } = describeMethod(method);
  // A broken body is broken JSON; arguments that no schema allows cannot all be written as a form.
  const isPlain =
    scenario.request.body === undefined && (scenario.needsState || scenario.response.status === 200);
  const possible = isPlain || encodings.includes("query") ? encodings : encodings.slice(0, 1);
  return possible.map((encoding): Case => ({ ...scenario, method, encoding }));
});

describe.each(cases)("$method $key as $encoding", (scenario) => {
  const { method, request, response, needsState } = scenario;
  const isRefused = response.status !== 200 && !needsState;

  test("the gate accepts or refuses it with the documented code", () => {
    const judged = judge(partsOf(scenario), { key });
    if (isRefused)
      expect(judged).toMatchObject({ ok: false, status: response.status, failure: codeOf(response.body) });
    else expect(judged).toMatchObject({ ok: true, method, arguments: request.arguments, diagnostics: [] });
  });

  test("its response is valid", () => {
    expect(diagnoseResponse(method, response.body)).toEqual([]);
  });

  test("the mock answers it over HTTP", async () => {
    const { verb, path, query, body, contentType } = partsOf(scenario);
    const answer = await fetch(`https://yourinstance.getdx.net${path}${query}`, {
      method: verb,
      headers: {
        ...(keys[request.authorization] ? { authorization: `Bearer ${keys[request.authorization]}` } : {}),
        "content-type": contentType,
      },
      ...(verb === "POST" ? { body } : {}),
    });
    expect(answer.status).toBe(response.status);
    expect(await answer.json()).toMatchObject(isRefused ? codeOf(response.body) : (response.body as object));
  });
});

const callable = cases.filter(
  ({ request }) => request.authorization === "active" && request.body === undefined,
);

test.each(callable)("the client reads the answer to $method $key as $encoding", async (scenario) => {
  const { method, request, response, needsState } = scenario;
  const encoding = scenario.encoding === "form" ? "form" : "json";
  const envelope = await callOf(client, method)(request.arguments, { encoding });
  const isRefused = response.status !== 200 && !needsState;
  expect(envelope).toMatchObject(isRefused ? codeOf(response.body) : (response.body as object));
});

function codeOf(body: unknown): object {
  return { ok: false, error: (body as { error: string }).error };
}

interface Parts extends RequestParts {
  query: string;
  authorization: string;
  contentType: string;
  body: string;
}

function partsOf({ method, request, encoding }: Case): Parts {
  const encoded = encodeArguments(request.arguments, encoding);
  const token = keys[request.authorization];
  return {
    verb: describeMethod(method).verb,
    path: `/api${describeMethod(method).path}`,
    query: encoded.query,
    authorization: token === "" ? "" : `Bearer ${token}`,
    contentType: encoded.headers?.["content-type"] ?? "application/json",
    body: request.body ?? encoded.body ?? "",
  };
}

type AnyCall = (args: object, options: object) => Promise<unknown>;

/** The member of the client that a method's name leads to. */
function callOf({ try: families }: Client, method: MethodName): AnyCall {
  const { family, member } = describeMethod(method);
  return (families as unknown as Record<string, Record<string, AnyCall>>)[family]?.[member] as AnyCall;
}
