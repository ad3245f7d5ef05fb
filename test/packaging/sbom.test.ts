import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { beforeAll, expect, test } from "vitest";
import { read, root } from "../architecture/repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { installedBehind } from "./installed-dependencies.ts";
import { manifestOf } from "./pack.ts";

interface Component {
  group?: string;
  name: string;
  version: string;
  "bom-ref": string;
  licenses?: unknown[];
}

interface Bom {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const folder = temporaryFolder("sbom");
beforeAll(() => {
  execFileSync(process.execPath, [join(root, "scripts/sbom.ts"), folder, "sandbox", "cli"], {
    stdio: "pipe",
  });
});

const bomOf = (short: string) => JSON.parse(readFileSync(join(folder, `${short}.cdx.json`), "utf8")) as Bom;

/** The official schema, with those of SPDX and signatures that it refers to. */
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

test.each(["sandbox", "cli"])(
  "the bill of %s passes the official schema of CycloneDX, and no reference is loose",
  async (short) => {
    const bom = bomOf(short);
    expect(bom).toMatchObject({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      serialNumber: expect.any(String),
    });
    expect(await validator.validate(JSON.stringify(bom))).toBeFalsy();
    expect(
      await validator.validate(JSON.stringify({ ...bom, components: [{ type: "parcel", name: "a" }] })),
    ).toBeTruthy();
    const { name, version } = manifestOf(join(root, "packages", short));
    expect(bom.metadata.component).toMatchObject({ group: "@datacloud", name: name.split("/")[1], version });
    const refs = [bom.metadata.component, ...bom.components].map((each) => each["bom-ref"]);
    expect(new Set(refs).size).toBe(refs.length);
    const used = bom.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]);
    expect(used.filter((ref) => !refs.includes(ref))).toEqual([]);
  },
);

test("the bill of the sandbox has everything that its installation brings, with licences", () => {
  const modules = join(root, "packages/sandbox/node_modules");
  const installed = installedBehind(modules, ["kysely", "libpg-query", "pg"]);
  const components = bomOf("sandbox").components.map(
    ({ group, name, version }) => `${group ? `${group}/` : ""}${name}@${version}`,
  );
  expect(installed.size).toBeGreaterThan(10);
  expect([...installed.keys()].filter((key) => !components.includes(key))).toEqual([]);
  const foreign = bomOf("sandbox").components.filter(({ group }) => group !== "@datacloud");
  expect(foreign.filter(({ licenses = [] }) => licenses.length === 0).map(({ name }) => name)).toEqual([]);
});

test("the bill of the command has what it bundles", () => {
  const names = bomOf("cli").components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["commander", "csv-parse", "undici", "yaml", "zod"]));
});

test("a release makes the bills before it publishes", () => {
  const workflow = read(".github/workflows/release.yaml");
  expect(workflow).toMatch(/node scripts\/sbom\.ts release\n[\s\S]*path: release\n[\s\S]*npm publish/);
});
