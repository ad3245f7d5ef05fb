import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { manifestOf, published, usePacked } from "./pack.ts";

const isOfOld = (resolution: string) => ["node10", "node16-cjs"].includes(resolution);

const { folder, modules, tarball } = usePacked(published.map(({ short }) => short));

beforeAll(() => {
  const foreign = [
    ["mocks", "msw"],
    ["mocks", "@faker-js/faker"],
    ["client", "openapi-fetch"],
    ["sandbox", "kysely"],
    ["sandbox", "pg"],
    ["conformance", "@peculiar/x509"],
    ["conformance", "reflect-metadata"],
  ] as const;
  for (const [package_, name] of foreign) {
    const source = join(root, "packages", package_, "node_modules", name);
    mkdirSync(join(modules, name, ".."), { recursive: true });
    symlinkSync(source, join(modules, name));
  }
});

describe.each(published)("$name", ({ name, short, exports }) => {
  test("has what its exports name, and publint has nothing to say", async () => {
    // The tarball itself: publint would pack the package again.
    const { buffer } = new Uint8Array(readFileSync(tarball(short)));
    const options = { pack: { tarball: buffer }, level: "suggestion" } as const;
    const { messages } = await publint(options);
    expect(messages).toEqual([]);
  });

  // In this process, where TypeScript is loaded once for all packages.
  test("resolves for every kind of ES module consumer", async () => {
    const entries = Object.keys(exports).filter((entry) => !/\.(?:json|yaml)$/.test(entry));
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball(short))), {
      entrypoints: entries,
    });
    if (analysis.types === false) throw new Error(`${name} has no types.`);
    expect(Object.keys(analysis.entrypoints)).toHaveLength(entries.length);
    // The packages are ES modules: what a require() of old sees of them is not asked for.
    const grave = analysis.problems.filter(
      (problem) => !("resolutionKind" in problem && isOfOld(problem.resolutionKind)),
    );
    expect(grave).toEqual([]);
  });

  test("has no test, no tool and no workspace reference in it", () => {
    const files = readdirSync(join(modules, name), { recursive: true }).map(String);
    expect(files.filter((file) => /\.test\.|tsconfig|node_modules/.test(file))).toEqual([]);
    expect(JSON.stringify(manifestOf(join(modules, name)).dependencies ?? {})).not.toContain("workspace:");
  });
});

const program = `
import { createClient } from "@datacloud/client";
import { methods, scenarios } from "@datacloud/contract";
import { receive } from "@datacloud/validators";
const fetch = async (url, init) => {
  const received = await receive(new Request(url, init));
  return Response.json(received.ok ? { ok: true, heard: received.arguments } : received.failure, { status: received.ok ? 200 : received.status });
};
const client = createClient({ instance: "acme", token: "k", fetch, encoding: "form" });
const answer = await client.deployments.create({ service: "a", deployed_at: new Date(0), repository: "b" });
console.log(JSON.stringify([answer, Object.keys(methods).length, scenarios.length > 80]));
`;

/** The machine's own Node, where it is another than the one that runs the tests. */
const nodes = [process.execPath, "/usr/bin/node"].filter(existsSync);

test.each(nodes)("the packed client, contract and validators run together under %s", (node) => {
  writeFileSync(join(folder, "program.js"), program);
  const output = execFileSync(node, ["program.js"], { cwd: folder, encoding: "utf8" });
  expect(JSON.parse(output)).toEqual([
    { ok: true, heard: { service: "a", deployed_at: "1970-01-01T00:00:00.000Z", repository: "b" } },
    26,
    true,
  ]);
});

test("the packed mocks load and refuse", () => {
  writeFileSync(
    join(folder, "mocks.js"),
    'import { handlers } from "@datacloud/mocks"; console.log(handlers().length);',
  );
  expect(execFileSync(process.execPath, ["mocks.js"], { cwd: folder, encoding: "utf8" }).trim()).toBe("1");
});

test("the packed sandbox answers, remembers and serves, and its worker export needs nothing of Node", () => {
  const program = `
import { createSandbox, openStorage } from "@datacloud/sandbox";
import { createSandbox as createForWorker } from "@datacloud/sandbox/worker";
import { sandboxHandlers } from "@datacloud/sandbox/msw";
const init = { method: "POST", headers: { authorization: "Bearer k", "content-type": "application/json" }, body: '{"reference":"r","key":"k","value":{}}' };
const answers = [];
for (const sandbox of [createSandbox({ storage: await openStorage() }), createForWorker()]) {
  answers.push((await (await sandbox.fetch("http://x.test/api/customData.set", init)).json()).ok);
}
console.log(JSON.stringify([...answers, sandboxHandlers().length]));
`;
  writeFileSync(join(folder, "sandbox.js"), program);
  expect(execFileSync(process.execPath, ["sandbox.js"], { cwd: folder, encoding: "utf8" }).trim()).toBe(
    "[true,true,1]",
  );
});

test("what the sandbox's worker export loads imports nothing of Node, and no package but ours", () => {
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(
      /^(?:im|ex)port [^;]*?from "([^"]+)"/gm,
    )) {
      if (specifier.startsWith(".")) walk(join(file, "..", specifier));
      else
        expect([file, specifier]).toEqual([
          file,
          expect.stringMatching(/^@datacloud\/(?:contract|traffic|validators)/),
        ]);
    }
  };
  walk(join(modules, "@datacloud/sandbox/dist/worker.js"));
  expect(seen.size).toBeGreaterThan(30);
});

test("the command is one file that needs no package but pg to serve", async () => {
  const main = join(modules, "@datacloud/cli/dist/main.js");
  const child = spawn(process.execPath, [main, "sandbox", "--port", "0", "--log", "none"], { cwd: tmpdir() });
  const text = await new Promise<string>((resolve) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += String(chunk);
      if (said.includes("SQLite in memory")) resolve(said);
    });
    child.on("exit", () => resolve(said));
  });
  child.kill();
  expect(text).toContain("Data Cloud sandbox on http://127.0.0.1:");
});

test("the client needs nothing at run time", () => {
  expect(manifestOf(join(modules, "@datacloud/client")).dependencies).toBeUndefined();
});
