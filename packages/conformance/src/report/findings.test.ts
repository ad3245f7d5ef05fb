import { expect, test } from "vitest";
import { createFindings } from "./findings.ts";
import type { Finding } from "./report.ts";

const finding = (entry: number, more: Partial<Finding> = {}): Omit<Finding, "id"> => ({
  ...{ rule: "wrong-type", severity: "error", entry, method: "customData.set", pointer: "/value" },
  ...{ message: "m", expected: "e", actual: "a", remedy: "r", evidence: "documented", docs: null },
  ...more,
});

test("a kind is listed a hundred times and counted beyond", () => {
  const findings = createFindings();
  for (let entry = 0; entry < 1234; entry += 1) findings.add(finding(entry));
  const listed = findings.listed();
  expect(listed).toHaveLength(100);
  expect(listed.map(({ entry }) => entry).slice(0, 3)).toEqual([0, 1, 2]);
  expect(new Set(listed.map(({ id }) => id)).size).toBe(100);
  expect(findings.count("error")).toBe(1234);
  expect(findings.collapsed()).toMatchObject([{ count: 1234, lastEntry: 1233, pointer: "/value" }]);
});

test("an id stays: it depends on rule, method and place, not on the entry or on the index of an item", () => {
  const idOf = (one: Omit<Finding, "id">) => {
    const findings = createFindings();
    findings.add(one);
    return findings.listed()[0]?.id;
  };
  expect(idOf(finding(0, { pointer: "/data/0/value" }))).toBe(idOf(finding(9, { pointer: "/data/7/value" })));
  const others = [{ rule: "other" }, { method: "customData.setAll" }, { pointer: "/key" }];
  for (const other of others) expect(idOf(finding(0, other))).not.toBe(idOf(finding(0)));
});

test("names that a program makes up do not fill the memory", () => {
  const findings = createFindings();
  for (let entry = 0; entry < 10_000; entry += 1) findings.add(finding(entry, { pointer: `/name${entry}` }));
  expect(findings.count("error")).toBe(10_000);
  expect(findings.listed().length).toBeLessThanOrEqual(5000);
  expect(findings.collapsed().length).toBeLessThan(3000);
});

test("a baseline keeps kinds out of the counts, and knows which of its own are gone", () => {
  const first = createFindings();
  first.add(finding(0));
  const id = first.listed()[0]?.id ?? "";
  const findings = createFindings(new Set([id, "0000000000"]));
  findings.add(finding(3));
  findings.add(finding(4, { pointer: "/key" }));
  expect(findings.accepted()).toBe(1);
  expect(findings.count("error")).toBe(1);
  expect(findings.stale()).toEqual(["0000000000"]);
});

test("a finding is counted without its words where its kind is known and not listed further", () => {
  const findings = createFindings();
  expect(findings.countUnlisted(finding(0))).toBe(false);
  for (let entry = 0; entry < 100; entry += 1) findings.add(finding(entry));
  expect(findings.countUnlisted(finding(100))).toBe(true);
  expect(findings.countUnlisted(finding(101, { pointer: "/key" }))).toBe(false);
  expect(findings.count("error")).toBe(101);
  expect(findings.collapsed()).toMatchObject([{ count: 101, lastEntry: 100, pointer: "/value" }]);
});

test("a kind that the baseline accepts needs no words once it was met", () => {
  const first = createFindings();
  first.add(finding(0));
  const findings = createFindings(new Set([first.listed()[0]?.id ?? ""]));
  expect(findings.countUnlisted(finding(1))).toBe(false);
  findings.add(finding(1));
  expect(findings.countUnlisted(finding(2))).toBe(true);
  expect([findings.accepted(), findings.count("error")]).toEqual([2, 0]);
});
