import { expect, test } from "vitest";
import type { LogEntry } from "../../core/log-entry.ts";
import { differencesOf } from "./differences.ts";

const entry = (more: object) =>
  ({
    id: 1,
    method: "customData.set",
    verb: "POST",
    path: "/api/customData.set",
    status: 200,
    verdict: "accepted",
    error: null,
    encoding: "json",
    arguments: { reference: "r", value: { a: [1, 2] } },
    request: { query: "", headers: [["x-team", "a"]], body: "", truncated: false },
    answer: { headers: [["x-request-id", "1"]], body: { ok: true }, truncated: false },
    ...more,
  }) as unknown as LogEntry;

test("requests that say the same do not differ, whenever they came", () => {
  expect(differencesOf(entry({}), entry({ id: 2, time: "later", duration: 9 }))).toEqual([]);
});

test("each value that differs is named by its place, in the order of the page", () => {
  const changed = entry({
    status: 422,
    encoding: "form",
    arguments: { reference: "r", value: { a: [1, 3] }, "a/b": "new" },
    request: { query: "", headers: [["X-Team", "b"]], body: "", truncated: false },
    answer: { headers: [["x-request-id", "2"]], body: "<html>", truncated: false },
  });
  const found = differencesOf(entry({}), changed);
  expect(found.map(({ part, place, left, right }) => [part, place, left, right])).toEqual([
    ["Request", "encoding", '"json"', '"form"'],
    ["Arguments", "/value/a/1", "2", "3"],
    ["Arguments", "/a~1b", undefined, '"new"'],
    ["Request headers", "x-team", "a", "b"],
    ["Outcome", "status", "200", "422"],
    ["Response", "/ok", "true", undefined],
    ["Response", "", undefined, '"<html>"'],
  ]);
});

test("empty lists and objects count as values", () => {
  const [one, other] = [entry({ arguments: { a: [] } }), entry({ arguments: { a: {} } })];
  expect(differencesOf(one, other)).toEqual([{ part: "Arguments", place: "/a", left: "[]", right: "{}" }]);
});
