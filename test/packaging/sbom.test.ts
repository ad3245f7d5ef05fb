import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { read, root } from "../architecture/repository.ts";
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

const folder = mkdtempSync(join(tmpdir(), "datacloud-sbom-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  execFileSync(process.execPath, [join(root, "scripts/sbom.ts"), folder, "sandbox", "cli"], {
    stdio: "pipe",
  });
}, 60_000);

const bomOf = (short: string) => JSON.parse(readFileSync(join(folder, `${short}.cdx.json`), "utf8")) as Bom;

const component = {
  type: "object",
  required: ["type", "name", "version", "purl", "bom-ref"],
  properties: {
    type: { enum: ["application", "library"] },
    name: { type: "string", minLength: 1 },
    group: { type: "string" },
    version: { type: "string", pattern: "^\\d" },
    purl: { type: "string", pattern: "^pkg:npm/" },
    "bom-ref": { type: "string", minLength: 1 },
    licenses: {
      type: "array",
      items: {
        oneOf: [
          { type: "object", required: ["license"], properties: { license: { type: "object" } } },
          { type: "object", required: ["expression"] },
        ],
      },
    },
  },
};

/** The parts of CycloneDX 1.6 that a bill of packages has; https://cyclonedx.org/docs/1.6/json is the whole. */
const schema = {
  type: "object",
  required: ["bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "dependencies"],
  properties: {
    bomFormat: { const: "CycloneDX" },
    specVersion: { const: "1.6" },
    serialNumber: {
      type: "string",
      pattern: "^urn:uuid:[\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12}$",
    },
    version: { type: "integer", minimum: 1 },
    metadata: {
      type: "object",
      required: ["timestamp", "tools", "component"],
      properties: { timestamp: { type: "string" }, component },
    },
    components: { type: "array", items: component, uniqueItems: true },
    dependencies: {
      type: "array",
      items: {
        type: "object",
        required: ["ref"],
        properties: {
          ref: { type: "string" },
          dependsOn: { type: "array", items: { type: "string" }, uniqueItems: true },
        },
      },
    },
  },
};

test.each(["sandbox", "cli"])(
  "the bill of %s has the structure of CycloneDX, and no reference is loose",
  (short) => {
    const bom = bomOf(short);
    const ajv = new Ajv2020({ allErrors: true });
    expect(ajv.validate(schema, bom), ajv.errorsText()).toBe(true);
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
  expect(workflow).toMatch(/node scripts\/sbom\.ts sbom\n[\s\S]*path: sbom\n[\s\S]*--recursive publish/);
});
