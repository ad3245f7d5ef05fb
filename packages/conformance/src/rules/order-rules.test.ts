import { describe, expect, test } from "vitest";
import { at, keyed, marked, plain, record } from "../fixtures/traffic.ts";
import { allRules } from "./all-rules.ts";

const create = "deployments.create";
const set = "customData.set";

describe("ignored-failure", () => {
  const group = { reference_id: "g", name: "G" };
  const repos = { reference_id: "g", repos: [{ source: "github", external_id: "1" }] };
  const upsert = at(0, "repoGroups.upsert", group, "failure");
  const update = { reference_id: "r1", success: false };

  test.each([
    ["repositories for a group that was refused", [upsert, at(1, "repoGroups.addRepos", repos, "failure")]],
    [
      "an update of what was not created",
      [at(0, create, keyed, "failure"), at(1, "deployments.update", update, "failure")],
    ],
    [
      "a read of what was not set",
      [at(0, set, record, "failure"), at(1, "customData.get", { reference: "a", key: "b" }, "failure")],
    ],
  ])("%s", (_, requests) => {
    expect(marked("ignored-failure", requests)).toEqual(["warning 2"]);
  });

  test.each([
    [
      "a group that is there at last",
      [
        upsert,
        at(1, "repoGroups.upsert", { ...group, name: "H" }, 200),
        at(2, "repoGroups.addRepos", repos, 200),
      ],
    ],
    ["another group", [upsert, at(1, "repoGroups.addRepos", { ...repos, reference_id: "h" }, 200)]],
    ["a call that was on its way", [upsert, at(0.05, "repoGroups.addRepos", repos, 200)]],
  ])("not %s", (_, requests) => {
    expect(marked("ignored-failure", requests)).toEqual([]);
  });
});

describe("one-by-one", () => {
  const sets = (pause: number) =>
    Array.from({ length: 12 }, (_, index) => at(index * pause, set, { ...record, key: `k${index}` }, 200));

  test("ten records within a minute, said once", () => {
    expect(marked("one-by-one", sets(1))).toEqual(["warning 10"]);
  });

  test.each([429, 500, "lost"] as const)("another attempt after %s is not one more record", (answer) => {
    const tried = (count: number) =>
      Array.from({ length: count }, (_, index) => {
        const args = { ...record, key: `k${index}` };
        return [at(index * 3, set, args, answer), at(index * 3 + 1, set, args, 200)];
      }).flat();
    expect(marked("one-by-one", tried(9))).toEqual([]);
    expect(marked("one-by-one", tried(10))).toEqual(["warning 20"]);
  });

  test("not a record an hour, nor a method without a sibling for many", () => {
    expect(marked("one-by-one", sets(3600))).toEqual([]);
    expect(
      marked(
        "one-by-one",
        Array.from({ length: 12 }, () => at(0, create, plain, 200)),
      ),
    ).toEqual([]);
  });
});

describe("newest-first", () => {
  const backfill = (days: readonly number[], more: (day: number) => object = () => ({})) =>
    days.map((day, index) =>
      at(index, create, { ...plain, deployed_at: `2025-01-0${day}T00:00:00Z`, ...more(day) }, 200),
    );

  test("a backfill from the newest", () => {
    expect(marked("newest-first", backfill([3, 2, 1]))).toEqual(["warning 2", "warning 3"]);
  });

  test("not two of the same time", () => {
    expect(marked("newest-first", backfill([2, 2]))).toEqual([]);
  });

  test("not two that were sent at the same time", () => {
    const [first, second] = backfill([3, 2]);
    const together = { ...second, startedAt: first?.startedAt ?? 0, endedAt: first?.endedAt ?? 0 };
    expect(marked("newest-first", [first, together] as Parameters<typeof marked>[1])).toEqual([]);
  });

  test("not one from the oldest, of other repositories, environments, or with merge commits", () => {
    expect(marked("newest-first", backfill([1, 2, 3]))).toEqual([]);
    expect(
      marked(
        "newest-first",
        backfill([3, 2], (day) => ({ repository: `acme/${day}` })),
      ),
    ).toEqual([]);
    expect(
      marked(
        "newest-first",
        backfill([3, 2], (day) => ({ environment: `e${day}` })),
      ),
    ).toEqual([]);
    expect(
      marked(
        "newest-first",
        backfill([3, 2], () => ({ merge_commit_shas: ["abcdefg"] })),
      ),
    ).toEqual([]);
  });
});

test("every rule says why, in one sentence", () => {
  for (const { id, why } of allRules) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(why).toMatch(/^[A-Z][^\n]+\.$/);
  }
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
});
