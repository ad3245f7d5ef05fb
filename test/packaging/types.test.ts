import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { usePacked } from "./pack.ts";

const { folder, modules } = usePacked(["client", "contract"]);
const compilers = {
  "TypeScript 5.9": "test/node_modules/typescript-5",
  "TypeScript 7": "node_modules/typescript",
};

/** Settings of a stranger who wants to know everything. */
const compilerOptions = {
  target: "es2022",
  module: "nodenext",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  // The compiler's own libraries are not under test.
  skipDefaultLibCheck: true,
  noEmit: true,
};

beforeAll(() => {
  symlinkSync(join(root, "packages/client/node_modules/openapi-fetch"), join(modules, "openapi-fetch"));
  symlinkSync(join(root, "node_modules/@types"), join(modules, "@types"));
  copyFileSync(join(root, "test/packaging/types/must-and-must-not.ts"), join(folder, "main.ts"));
});

function compile(compiler: string, file: string, options: object = {}): string {
  const config = { compilerOptions: { ...compilerOptions, ...options }, files: [file] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, compiler, "bin/tsc");
  return spawnSync(process.execPath, [tsc, "--project", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  }).stdout;
}

describe.each(Object.entries(compilers))("%s", (_, compiler) => {
  test("compiles what must compile and refuses what must not", () => {
    expect(
      compile(compiler, "main.ts")
        .split("\n")
        .filter((line) => line.includes("error TS")),
    ).toEqual([]);
  });

  test("checks the OpenTelemetry entry with the types of Node", () => {
    writeFileSync(
      join(folder, "spans.ts"),
      'export { traceCalls } from "@datacloud/client/opentelemetry";\n',
    );
    const output = compile(compiler, "spans.ts", { types: ["node"], skipLibCheck: true });
    expect(output.split("\n").filter((line) => line.includes("error TS"))).toEqual([]);
  });

  test("spends no instantiation on a call", () => {
    const counts = [1, 600].map((calls) => {
      const call = (index: number) => `export async function f${index}() {
  const { ok } = await client.deployments.create({ service: "a", deployed_at: new Date(), repository: "r${index}" });
  return ok;
}`;
      const text = Array.from({ length: calls }, (_, index) => call(index)).join("\n");
      writeFileSync(
        join(folder, "calls.ts"),
        `import { createClient } from "@datacloud/client";\nconst client = createClient();\n${text}\n`,
      );
      return Number(/Instantiations:\s+(\d+)/.exec(compile(compiler, "calls.ts"))?.[1]);
    });
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBe(counts[0]);
  });
});

test("the TypeScript that is called 5.9 is, and 7 is", () => {
  const versions = Object.values(compilers).map((compiler) =>
    execFileSync(process.execPath, [join(root, compiler, "bin/tsc"), "--version"], { encoding: "utf8" }),
  );
  expect(versions.join()).toMatch(/^Version 5\.9\..*\n,Version 7\./);
});
