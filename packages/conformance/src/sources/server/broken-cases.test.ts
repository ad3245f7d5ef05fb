import { describeMethod, methodNames } from "@datacloud/contract/methods";
import { judge } from "@datacloud/validators";
import { expect, test } from "vitest";
import { brokenCases } from "./broken-cases.ts";
import { requestOf } from "./server-case.ts";

const base = new URL("https://acme.getdx.net/api");

test.each(methodNames)("%s: each broken call breaks one constraint, and none is broken twice", (method) => {
  const cases = brokenCases(method, "1");
  expect(cases.length).toBeGreaterThan(0);
  const broken = cases.map((item) => {
    const { verb, url, headers, body = "" } = requestOf(item, base, "key");
    const { pathname, search } = new URL(url);
    const header = (name: string) => headers.find((one) => one.name === name)?.value ?? null;
    const parts = { verb, path: pathname, query: search, authorization: header("authorization") };
    const { ok, diagnostics } = judge({ ...parts, contentType: header("content-type"), body });
    expect(ok).toBe(false);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    // One place: what else is said of it is said of the same value.
    expect(new Set(errors.map(({ pointer }) => pointer)).size).toBe(1);
    expect(errors[0]?.evidence).toBe("documented");
    return `${errors[0]?.rule} ${errors[0]?.pointer}`;
  });
  expect(new Set(broken).size).toBe(broken.length);
});

test("required names, types and forms are all among what is broken", () => {
  const rules = (method: (typeof methodNames)[number]) =>
    brokenCases(method, "1").map(({ expect }) => (expect.ok ? "" : `${expect.rule} ${expect.pointer}`));
  const create = rules("deployments.create");
  expect(create).toContain("missing-argument /service");
  expect(create).toContain("missing-argument /service/identifier");
  expect(create).toContain("wrong-length /commit_sha");
  expect(create).toContain("wrong-type /merge_commit_shas/0");
  expect(create).toContain("wrong-type /success");
  expect(rules("customData.get")).toContain("either-or ");
  expect(rules("incidents.upsert")).toContain("wrong-name /metadata/bad key!");
  expect(describeMethod("customData.get").verb).toBe("GET");
});
