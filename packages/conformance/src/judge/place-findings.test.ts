import * as traffic from "@datacloud/traffic";
import { expect, test, vi } from "vitest";
import { at, keyed } from "../fixtures/traffic.ts";
import { createSession } from "./session.ts";

vi.mock(import("@datacloud/traffic"), async (original) => {
  const actual = await original();
  return { ...actual, createRedactor: vi.fn<typeof actual.createRedactor>(actual.createRedactor) };
});

const wrong = { ...keyed, service: {}, repository: {} };
const drifted = { status: 200, headers: [], body: '{"ok":"yes"}' };

test("a request is searched for secrets once, and only where a finding of it is listed", () => {
  const made = vi.mocked(traffic.createRedactor);
  const session = createSession();
  const add = () => session.add({ ...at(0, "deployments.create", wrong, 200), response: drifted });
  made.mockClear();
  add();
  expect(made).toHaveBeenCalledTimes(1);
  for (let count = 1; count < 500; count += 1) add();
  expect(made).toHaveBeenCalledTimes(100);
  const { findings, drift, collapsed } = session.report();
  expect(new Set(findings.map(({ pointer }) => pointer))).toEqual(
    new Set(["/service/identifier", "/repository"]),
  );
  expect(drift.length).toBeGreaterThan(0);
  expect(collapsed.map(({ count }) => count)).toEqual(collapsed.map(() => 500));
});

test("a request without a finding is not searched", () => {
  const made = vi.mocked(traffic.createRedactor);
  const session = createSession();
  made.mockClear();
  session.add(at(0, "deployments.create", keyed, 200));
  expect(session.report().findings).toEqual([]);
  expect(made).not.toHaveBeenCalled();
});
