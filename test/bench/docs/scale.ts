import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { contract } from "../../../generators/contract/contract.ts";
import { build as understand } from "../../../generators/core/build.ts";
import { load } from "../../../generators/core/load.ts";
import type { Family, File, JsonObject, Method, Model } from "../../../generators/core/model.ts";
import { docs } from "../../../generators/docs/docs.ts";
import { root } from "../../architecture/repository.ts";

/** What a site of many methods costs. */
export interface Scale {
  methods: number;
  milliseconds: number;
  kilobytes: number;
}

/** Builds sites of so many methods, in a process of its own each. */
export async function scale(counts: readonly number[]): Promise<Scale[]> {
  const { model } = understand(await load(join(root, "spec/openapi.yaml")));
  const scales: Scale[] = [];
  for (const count of counts) scales.push(await measure(enlarge(model, count)));
  return scales;
}

async function measure(model: Model): Promise<Scale> {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-scale-"));
  try {
    writeAll(folder, await contract(model));
    const start = performance.now();
    writeAll(folder, docs(model));
    const main = join(root, "packages/docs/src/main.ts");
    const [from, documents] = ["docs", "contract"].map((name) =>
      join(folder, `packages/${name}/src/generated`),
    );
    const data = ["--from", from ?? "", "--documents", documents ?? ""];
    const args = [main, ...data, "--out", join(folder, "site"), "--no-redoc"];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const milliseconds = performance.now() - start;
    return { methods: model.methods.length, milliseconds, kilobytes: sizeOf(join(folder, "site")) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeAll(folder: string, files: readonly File[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The families over and over, under new names, until there are enough methods. */
function enlarge(model: Model, count: number): Model {
  const families: Family[] = [];
  let total = 0;
  for (let copy = 0; total < count; copy += 1) {
    for (const family of model.families) {
      const name = copy === 0 ? family.name : `${family.name}${copy}`;
      const methods = family.methods.slice(0, count - total).map((method) => renamed(method, name));
      total += methods.length;
      if (methods.length > 0) families.push({ ...family, name, methods });
    }
  }
  const methods = families.flatMap((family) => family.methods);
  return { ...model, families, methods, bundle: { ...model.bundle, paths: pathsOf(model, methods) } };
}

/** The path of a method's copy has the same operation as its own. */
function pathsOf({ methods: own, bundle }: Model, methods: readonly Method[]): JsonObject {
  const pathOf = new Map(own.map(({ operationId, path }) => [operationId, path]));
  const items = bundle.paths as JsonObject;
  return Object.fromEntries(
    methods.map(({ operationId, path }) => [path, items[pathOf.get(operationId) ?? ""] ?? {}]),
  );
}

function renamed(method: Method, family: string): Method {
  const name = `${family}.${method.member}`;
  return { ...method, family, name, path: `/${name}` };
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
