import { createOpenapiFetchClient } from "@datacloud/client/openapi-fetch";
import { expect, test } from "vitest";
import { ok, useServer } from "./server.ts";

const server = useServer();
const form = "service%5Bidentifier%5D=a&merge_commit_shas%5B%5D=1234567&merge_commit_shas%5B%5D=89abcde";

function formData(): FormData {
  const data = new FormData();
  for (const [name, value] of new URLSearchParams(form)) data.append(name, value);
  return data;
}

const bodies: [string, () => object][] = [
  ["URLSearchParams", () => new URLSearchParams(form)],
  ["FormData", formData],
];
const headers: [string, object][] = [
  ["no header", {}],
  ["the header of a form", { headers: { "Content-Type": "application/x-www-form-urlencoded" } }],
  ["the header of a multipart form", { headers: { "Content-Type": "multipart/form-data" } }],
];

test.each(
  bodies.flatMap(([kind, body]) => headers.map(([name, options]) => ({ kind, body, name, options }))),
)("a body of $kind with $name is sent as a form", async ({ body, options }) => {
  server.play(ok);
  const client = createOpenapiFetchClient({ baseUrl: server.baseUrl, token: "my-key" });
  await client.POST("/deployments.create", { body: body() as never, ...options });
  expect(server.seen[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(server.seen[0]?.body).toBe(form);
});

test("a file in a form, and a value that JSON would change, are refused by name", async () => {
  server.play(ok);
  const client = createOpenapiFetchClient({ baseUrl: server.baseUrl, token: "my-key" });
  const data = formData();
  data.append("photo", new Blob(["x"]));
  await expect(client.POST("/deployments.create", { body: data as never })).rejects.toThrow(
    "`photo` is a file",
  );
  const body = { reference: "a", key: "b", value: { percent: Number.NaN } };
  await expect(client.POST("/customData.set", { body })).rejects.toThrow(
    "`percent` (`value.percent`) is NaN",
  );
  expect(server.seen).toEqual([]);
});
