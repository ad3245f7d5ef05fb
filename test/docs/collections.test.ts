import lang from "@usebruno/lang";
import { strFromU8, unzipSync } from "fflate";
import newman from "newman";
import { describe, expect, test } from "vitest";
import { brunoFile } from "../../packages/docs/src/files/bruno.ts";
import { collect } from "../../packages/docs/src/files/collection.ts";
import { postmanFile } from "../../packages/docs/src/files/postman.ts";
import { closedAfter } from "../closed-after.ts";
import { startJudge, token } from "./judge.ts";
import { reference } from "./reference.ts";

const expected = reference.methods.flatMap(({ name, encodings, scenarios }) =>
  scenarios
    .filter(({ response }) => response.status === 200)
    .flatMap(({ request }) =>
      encodings.map((encoding) => ({ method: name, encoding, arguments: request.arguments })),
    ),
);

const judge = closedAfter(await startJudge());

/** What was accepted under a name; a refusal stands out because it has no such parts. */
function sent(name: string): unknown[] {
  return judge
    .seen(name)
    .map(({ received }) =>
      received.ok && received.diagnostics.length === 0
        ? { method: received.method, encoding: received.encoding, arguments: received.arguments }
        : received,
    );
}

test("both have every scenario that succeeds, in every encoding", () => {
  const requests = collect(reference).flatMap(({ requests }) => requests);
  expect(requests.length).toBe(expected.length);
  expect(new Set(requests.map(({ name }) => name)).size).toBe(requests.length);
});

test("Newman runs the Postman collection, and every request is accepted with the scenario's arguments", async () => {
  const values = [
    { key: "baseUrl", value: `${judge.origin("postman")}/api` },
    { key: "token", value: token },
  ];
  const collection = JSON.parse(String(postmanFile(reference).content)) as object;
  const summary = await new Promise<{ run: { failures: unknown[] } }>((done, fail) =>
    newman.run({ collection, environment: { values } }, (error, summary) =>
      error ? fail(error) : done(summary),
    ),
  );
  expect(summary.run.failures).toEqual([]);
  expect(sent("postman")).toEqual(expected);
});

describe("Bruno", () => {
  const files = Object.entries(unzipSync(brunoFile(reference).content as Uint8Array)).map(
    ([path, bytes]) => [path, strFromU8(bytes)] as const,
  );
  const text = (name: string) => files.find(([path]) => path === name)?.[1] ?? "";

  test("the collection names itself, its key and its address", () => {
    expect(JSON.parse(text("bruno.json"))).toMatchObject({ version: "1", type: "collection" });
    expect(lang.collectionBruToJson(text("collection.bru"))).toMatchObject({
      auth: { mode: "bearer", bearer: { token: "{{token}}" } },
    });
    expect(lang.bruToEnvJsonV2(text("environments/DX Data Cloud.bru"))).toMatchObject({
      variables: [
        { name: "baseUrl", value: "https://yourinstance.getdx.net/api", secret: false },
        { name: "token", secret: true },
      ],
    });
  });

  test("what Bruno reads from its files is accepted with the scenario's arguments", async () => {
    for (const [path, text] of files) {
      if (/\/.*\.bru$/.test(path) && !path.startsWith("environments/")) await send(lang.bruToJsonV2(text));
    }
    expect(sent("bruno")).toEqual(expected);
  });
});

interface Pair {
  name: string;
  value: string;
}

interface BrunoRequest {
  http: { method: string; url: string; body: string; auth: string };
  params?: Pair[];
  body?: { json?: string; formUrlEncoded?: Pair[] };
}

/** Sends what Bruno's own parser makes of a file. */
async function send({ http, params = [], body = {} }: BrunoRequest): Promise<void> {
  const [address = ""] = http.url.replace("{{baseUrl}}", `${judge.origin("bruno")}/api`).split("?");
  const encode = (pairs: readonly Pair[]) =>
    new URLSearchParams(pairs.map(({ name, value }): [string, string] => [name, value])).toString();
  const form = body.formUrlEncoded ? encode(body.formUrlEncoded) : undefined;
  const type = http.body === "json" ? "application/json" : "application/x-www-form-urlencoded";
  expect(http.auth).toBe("inherit");
  await fetch(params.length > 0 ? `${address}?${encode(params)}` : address, {
    method: http.method.toUpperCase(),
    headers: { authorization: `Bearer ${token}`, ...(http.method === "get" ? {} : { "content-type": type }) },
    ...(http.method === "get" ? {} : { body: body.json ?? form ?? "" }),
  });
}
