import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { manifestOf, usePacked } from "./pack.ts";

const { folder, modules } = usePacked(["mocks", "client", "contract", "validators", "traffic", "sandbox"]);
const versions = [
  ["2", "test/node_modules/msw-2"],
  ["3", "test/node_modules/msw"],
] as const;

/** What both versions of MSW must make of the mocks and of the sandbox's handlers: a retry, and a lost connection. */
const program = `
import { setupServer } from "msw/node";
import { createClient } from "@datacloud/client";
import { createMock } from "@datacloud/mocks";
import { sandboxHandlers } from "@datacloud/sandbox/msw";

const mock = createMock({ seed: 1 });
const server = setupServer(...mock.handlers);
server.listen();
const client = createClient({ instance: "acme", token: "my-key", retry: { delay: 1 } });
mock.answerNext("customData.set", { status: 503, headers: { "retry-after": "0" } }, { networkError: true });
const { attempt } = await client.customData.set.withResponse({ reference: "a", key: "b", value: {} });
mock.answerNext("customData.set", { code: "invalid_arguments", status: 409, delay: 20 });
const refusal = await client.try.customData.set({ reference: "a", key: "b", value: {} });
server.resetHandlers(...sandboxHandlers());
const kept = await client.try.customData.set({ reference: "a", key: "b", value: {} });
server.close();
console.log(JSON.stringify({ attempt, refusal, kept: kept.ok, statuses: mock.calls.map(({ status }) => status) }));
`;

beforeAll(() => {
  mkdirSync(join(modules, "@faker-js"), { recursive: true });
  for (const name of ["@faker-js/faker", "kysely", "pg"]) {
    const owner = name === "@faker-js/faker" ? "mocks" : "sandbox";
    symlinkSync(join(root, "packages", owner, "node_modules", name), join(modules, name));
  }
});

describe.each(versions)("with MSW %s", (version, source) => {
  beforeAll(() => {
    rmSync(join(modules, "msw"), { force: true });
    symlinkSync(join(root, source), join(modules, "msw"));
    writeFileSync(join(folder, "program.js"), program);
  });

  test("it is that version", () => {
    expect(manifestOf(join(modules, "msw")).version.split(".")[0]).toBe(version);
  });

  test("mocks and sandbox respond, lose the connection and come late as asked", () => {
    const output = execFileSync(process.execPath, ["program.js"], { cwd: folder, encoding: "utf8" });
    expect(JSON.parse(output)).toEqual({
      attempt: 3,
      refusal: { ok: false, error: "invalid_arguments" },
      kept: true,
      statuses: [503, 0, 200, 409],
    });
  });
});
