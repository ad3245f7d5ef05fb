import { type MethodName, scenarios } from "@datacloud/contract";
import { diagnoseResponse } from "@datacloud/validators";
import { expect, test } from "vitest";
import type { Through } from "./through.ts";

/** The document's scenarios. */
export function scenarioTests(through: Through): void {
  const { api } = through;
  test("every success of a scenario's request is one that the document describes", async () => {
    const calls = scenarios.filter(
      ({ request, response }) =>
        request.authorization === "active" && request.body === undefined && response.status === 200,
    );
    expect(calls.length).toBeGreaterThan(25);
    for (const { method, request } of calls) {
      const name = method as MethodName;
      const { body } = await api(name, request.arguments);
      expect([method, diagnoseResponse(name, body)]).toEqual([method, []]);
    }
  });

  test.each(scenarios.filter(({ response, needsState }) => response.status === 422 && !needsState))(
    "$method refuses its scenario $key",
    async ({ method, request, response }) => {
      const keys = { active: "my-key", unknown: "nobody", inactive: "inactive-key", none: "" };
      const key = keys[request.authorization];
      const headers = key === "" ? { authorization: "" } : { authorization: `Bearer ${key}` };
      const init = { headers, ...(request.body === undefined ? {} : { body: request.body }) };
      const answer = await api(method as MethodName, request.arguments, init);
      expect(answer).toMatchObject({ status: 422, body: response.body as object });
    },
  );
}
