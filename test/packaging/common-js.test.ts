import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { usePacked } from "./pack.ts";

const { folder } = usePacked(["client"]);
const node20 = join(root, "test/runtimes/node_modules/node-20/bin/node");
const nodes = [process.execPath, node20].filter(existsSync);

const program = `
const { createClient, NetworkError } = require("@datacloud/client");
const { call, connect, customDataSet } = require("@datacloud/client/bare");
const options = { instance: "acme", token: "k", fetch: async () => Response.json({ ok: true }) };
const args = { reference: "a", key: "b", value: {} };
const client = createClient(options);
Promise.all([client.customData.set.batch([args]), call(connect(options), customDataSet, args)]).then(([{ accepted }, answer]) =>
  console.log(JSON.stringify([accepted, answer, NetworkError.name])),
);
`;

const source = `
import { createClient, isApiError } from "@datacloud/client";
const client = createClient({ instance: "acme", token: "k" });
client.customData.set({ reference: "a", key: "b", value: {} }).catch((error) => isApiError(error, "customData.set"));
`;

beforeAll(() => {
  mkdirSync(join(folder, "common"), { recursive: true });
  writeFileSync(join(folder, "common/package.json"), '{"type":"commonjs"}');
  writeFileSync(join(folder, "common/program.js"), program);
  writeFileSync(join(folder, "common/main.ts"), source);
});

test.each(nodes)("require() gives the client under %s, also where it cannot load ES modules", (node) => {
  const args = node === node20 ? [] : ["--no-experimental-require-module"];
  const output = execFileSync(node, [...args, "program.js"], {
    cwd: join(folder, "common"),
    encoding: "utf8",
  });
  expect(JSON.parse(output)).toEqual([1, { ok: true }, "NetworkError"]);
});

describe.each([
  ["node16", "node16"],
  ["nodenext", "nodenext"],
  ["commonjs", "node10"],
])("TypeScript 5.9 with module %s and resolution %s", (module, moduleResolution) => {
  test("finds the types from a CommonJS file", () => {
    const tsc = join(root, "test/node_modules/typescript-5/bin/tsc");
    const options = [
      "--noEmit",
      "--strict",
      "--skipDefaultLibCheck",
      "--lib",
      "es2022,dom",
      "--module",
      module,
    ];
    const args = [tsc, ...options, "--moduleResolution", moduleResolution, "main.ts"];
    expect(spawnSync(process.execPath, args, { cwd: join(folder, "common"), encoding: "utf8" }).stdout).toBe(
      "",
    );
  });
});
