import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const names = [
  "commit_sha",
  "merge_commit_shas",
  "repository",
  "reference_id",
  "failure",
  "success",
  "cancelled",
];

test.each([
  ["commit_shaa", "commit_sha"],
  ["commitSha", "commit_sha"],
  ["repo", undefined],
  ["repositroy", "repository"],
  ["failed", "failure"],
  ["succeeded", "success"],
  ["canceled", "cancelled"],
  ["moon", undefined],
  ["", undefined],
  ["x".repeat(5000), undefined],
])("%s is near %s", (name, expected) => {
  expect(nearest(name, names)).toBe(expected);
});
