import { conventions } from "@datacloud/contract/conventions";
import { describeMethod, isMethodName } from "@datacloud/contract/methods";
import { createMock } from "@datacloud/mocks";
import { createSandbox } from "@datacloud/sandbox";
import { receive } from "@datacloud/validators";
import { getResponse } from "msw";
import { expect, test } from "vitest";
import { cases, type Sent } from "./convention-cases.ts";

function requestOf({
  method,
  arguments: given,
  query = "",
  body,
  type = "application/json",
  verb,
  headers,
}: Sent): Request {
  const usual = isMethodName(method) ? describeMethod(method).verb : "POST";
  const sentBody = body ?? (given === undefined ? undefined : JSON.stringify(given));
  const isPost = (verb ?? usual) === "POST";
  return new Request(`https://acme.getdx.net/api/${method}${query === "" ? "" : `?${query}`}`, {
    method: verb ?? usual,
    headers: {
      authorization: "Bearer any",
      ...(sentBody === undefined || !isPost ? {} : { "content-type": type }),
      ...headers,
    },
    ...(sentBody === undefined || !isPost ? {} : { body: sentBody }),
  });
}

async function outcomeOf(response: Response | undefined): Promise<[number, string?]> {
  if (!response) return [404, "unknown_method"]; // A mock leaves what is no method to other handlers.
  const { error } = (await response.json()) as { error?: string };
  return error === undefined ? [response.status] : [response.status, error];
}

test("there is a case for every convention", () => {
  expect(Object.keys(cases).toSorted()).toEqual(Object.keys(conventions).toSorted());
});

test.each(Object.entries(cases))("gate, mocks and sandbox keep to %s", async (_, item) => {
  const { before = [], request, expected, stored = expected, after, rows } = item;
  const received = await receive(requestOf(request));
  expect(received.ok ? [200] : [received.status, received.failure.error]).toEqual(expected);
  expect(await outcomeOf(await getResponse(createMock().handlers, requestOf(request)))).toEqual(expected);
  const sandbox = createSandbox();
  for (const one of before) expect((await sandbox.handle(requestOf(one))).status).toBe(200);
  const response = await sandbox.handle(requestOf(request));
  expect(await outcomeOf(response)).toEqual(stored);
  if (rows) expect(sandbox.requests().at(-1)?.rows).toMatchObject(rows);
  if (after) expect(await (await sandbox.handle(requestOf(after[0]))).json()).toMatchObject(after[1]);
});
