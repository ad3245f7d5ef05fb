import { expect, test } from "vitest";
import { recordName } from "./record-name.ts";

test.each([
  [{ reference_id: "rel-39", service: "payments", repository: "acme/pay" }, "rel-39 · payments"],
  [{ reference: "acme/pay", key: "coverage", value: {} }, "acme/pay · coverage"],
  [{ deployed_at: 1, service: "payments", commit_sha: "a0e61d" }, "payments · a0e61d"],
  [{ pull_number: 7, repository: "acme/pay", services: ["a", "b"] }, "a +1 · acme/pay"],
  [{ services: [{ name: "payments" }] }, "payments"],
  [{ data: [{ email: "a@b.c" }, {}, {}] }, "a@b.c and 2 more"],
  [{ data: [{ email: "a@b.c" }] }, "a@b.c"],
  [{ data: [{}] }, "1 item"],
  [{ reference_id: " ", reference: null, key: { a: 1 } }, ""],
  [{}, ""],
  [null, ""],
  ["text", ""],
])("%j is called %s", (args, name) => {
  expect(recordName({ arguments: args })).toBe(name);
});
