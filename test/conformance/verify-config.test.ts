import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { configJsonSchema } from "../../packages/cli/src/verify/config/config-schema.ts";
import { read, root } from "../architecture/repository.ts";
import { runInProcess } from "./run-in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "datacloud config é-"));
const before = process.cwd();
let count = 0;
beforeEach(() => {
  count += 1;
  mkdirSync(join(folder, String(count)));
  process.chdir(join(folder, String(count)));
});
afterEach(() => process.chdir(before));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = join(root, "test/contract/published/luscii-action.har");
const wrong = join(root, "test/contract/published/dxdc-js.har");
const configure = (verify: object, name = "datacloud.config.json") =>
  writeFileSync(name, JSON.stringify({ verify }, null, 2));
const verify = (...words: string[]) => runInProcess(["verify", ...words]);

test("the schema that is published is the schema that is used, and draft 2020-12 compiles it", () => {
  const published: object = JSON.parse(read("packages/cli/config.schema.json"));
  expect(published).toEqual(configJsonSchema());
  const validate = new Ajv2020({ allErrors: true }).compile(published);
  expect(
    validate({ $schema: "x", verify: { captures: ["a.har"], faults: ["429"], formats: ["junit=a b.xml"] } }),
  ).toBe(true);
  for (const bad of [{ verfy: {} }, { verify: { token: "k" } }, { verify: { formats: ["word"] } }])
    expect(validate(bad)).toBe(false);
});

test("the guide names every field", () => {
  const guide = read("packages/docs/pages/verify.md");
  const { properties } = configJsonSchema() as { properties: { verify: { properties: object } } };
  for (const name of Object.keys(properties.verify.properties)) expect(guide).toContain(`| \`${name}\``);
});

describe("a file in the working folder", () => {
  test("names what to judge and how; the output names the file, and standard output is the report alone", async () => {
    configure({ captures: [wrong], formats: ["json", "junit=out/report.xml"] });
    const { code, stdout, stderr } = await verify();
    expect(code).toBe(1);
    expect(stderr).toContain("Configuration: datacloud.config.json\n");
    expect(JSON.parse(stdout)).toHaveProperty("findings");
    expect(existsSync("out/report.xml")).toBe(true);
  });

  test.each<[string, object, string[], number]>([
    ["failOn", { captures: [good], failOn: "warning" }, [], 1],
    ["failOn, overridden", { captures: [good], failOn: "warning" }, ["--fail-on", "error"], 0],
    ["require", { captures: [good], require: ["incidents.upsert"] }, [], 1],
    [
      "require, overridden",
      { captures: [good], require: ["incidents.upsert"] },
      ["--require", "deployments.create"],
      0,
    ],
    ["captures, overridden", { captures: [wrong] }, [good], 0],
    ["command", { command: [process.execPath, "-e", "process.exit(0)"] }, [], 2],
    ["command, overridden", { command: ["no-such-program"] }, [good], 0],
    ["nothing of it, by --no-config", { captures: [good] }, ["--no-config"], 2],
    ["nothing to judge", {}, [], 2],
    [
      "false, which is the default",
      { captures: [good], faults: false, tls: false, assumptions: false },
      [],
      0,
    ],
  ])("%s", async (_, config, words, code) => {
    configure(config);
    expect(await verify(...words)).toMatchObject({ code });
  });

  test("hosts, env and timeout reach the run", async () => {
    const script =
      'fetch(process.env.MY_URL + "/customData.get?reference=a&key=b", {headers: {authorization: "Bearer " + process.env.DATACLOUD_TOKEN}})';
    configure({ command: [process.execPath, "-e", script], env: { MY_URL: "{baseUrl}" }, timeout: 60 });
    expect(await verify()).toMatchObject({ code: 0 });
    const entry = readFileSync(good, "utf8").replaceAll(/[a-z0-9-]+\.getdx\.net/g, "dx.example.com");
    writeFileSync("other.har", entry);
    configure({ captures: ["other.har"], hosts: ["https://dx.example.com:8443"] });
    expect(await verify()).toMatchObject({ code: 0 });
  });

  test("a baseline that the file names is written by --write-baseline before it is there", async () => {
    configure({ captures: [wrong], baseline: "accepted.json" });
    const missing = await verify();
    expect(missing).toMatchObject({ code: 2 });
    expect(missing.stderr).toContain("--write-baseline accepted.json");
    await verify("--write-baseline", "./accepted.json");
    expect(await verify()).toMatchObject({ code: 0 });
  });

  test("YAML does too, with comments, a BOM and CRLF", async () => {
    writeFileSync(
      "datacloud.config.yaml",
      `\uFEFF# what we send\r\nverify:\r\n  captures:\r\n    - ${JSON.stringify(good)}\r\n`,
    );
    const { code, stderr } = await verify();
    expect(stderr).toContain("Configuration: datacloud.config.yaml");
    expect(code).toBe(0);
  });

  test("an empty file sets nothing", async () => {
    writeFileSync("datacloud.config.yml", "");
    expect(await verify(good)).toMatchObject({ code: 0 });
  });

  test("two files are refused, unless one is named", async () => {
    configure({ captures: [good] });
    writeFileSync("datacloud.config.yaml", "verify: {}\n");
    const { code, stderr } = await verify();
    expect(code).toBe(2);
    expect(stderr).toContain("there are datacloud.config.json and datacloud.config.yaml. Delete one");
    expect(await verify("--config", "datacloud.config.json")).toMatchObject({ code: 0 });
  });
});

test("the paths of a file elsewhere are relative to it, in a folder whose name looks like a pattern", async () => {
  mkdirSync("ci [1]");
  writeFileSync("ci [1]/one.har", readFileSync(good));
  configure({ captures: ["*.har"], formats: ["junit=report.xml"] }, "ci [1]/checks.json");
  expect(await verify("--config", "ci [1]/checks.json")).toMatchObject({ code: 0 });
  expect(existsSync("ci [1]/report.xml")).toBe(true);
});

describe("what is wrong is named with its place and a remedy, and ends the command with 2", () => {
  test.each<[string, string, string[]]>([
    [
      "an unknown field",
      '{\n  "verify": {\n    "captrues": []\n  }\n}',
      ["datacloud.config.json:3:5 verify.captrues: there is no such field. Did you mean captures?"],
    ],
    ["another name", '{"verify": {"required": []}}', [":1:13 verify.required", "require"]],
    [
      "a field at the top",
      '{"hosts": ["a"]}',
      ["datacloud.config.json:1:2 hosts", "belong under the field verify"],
    ],
    ["a key", '{"verify": {"token": "dxdc-secret"}}', ["verify.token", "set DATACLOUD_TOKEN"]],
    ["a server", '{"verify": {"server": "https://dx.example.com"}}', ["verify.server", "--server"]],
    ["a type", '{"verify": {"captures": "a.har"}}', [":1:25 verify.captures: must be an array."]],
    [
      "a method",
      '{"verify": {"require": ["deployments.creat"]}}',
      ["verify.require.0", "Did you mean deployments.create?"],
    ],
    [
      "a severity",
      '{"verify": {"failOn": "warnings"}}',
      ["must be one of error, warning. Did you mean warning?"],
    ],
    ["a fault", '{"verify": {"faults": ["boom"]}}', ["verify.faults", "429"]],
    ["a format", '{"verify": {"formats": ["junit="]}}', ["verify.formats.0", "junit=report.xml"]],
    [
      "two formats to the screen",
      '{"verify": {"formats": ["json", "junit"]}}',
      ["verify.formats.1", "Only one format"],
    ],
    ["a host", '{"verify": {"hosts": ["a b"]}}', [":1:23 verify.hosts.0: It must be the name of a host"]],
    ["a variable", '{"verify": {"env": {"A=B": "c"}}}', ["verify.env.A=B", "without `=`"]],
    ["a time", '{"verify": {"timeout": 0}}', ["verify.timeout: must be more than 0."]],
    [
      "both sources",
      '{"verify": {"captures": ["a"], "command": ["b"]}}',
      [":1:32 verify.command: give captures or command"],
    ],
    ["a list", "[]", ["datacloud.config.json:1:1 the file: must be an object."]],
    ["a repeated field", '{"verify": {}, "verify": {}}', ["datacloud.config.json:1:"]],
    ["a comment in JSON", '{"verify": {}, }', ["rename it to datacloud.config.yaml"]],
    ["no end", '{"verify": {', ["datacloud.config.json:1:"]],
    [
      "__proto__",
      '{"verify": {"__proto__": {"failOn": "warning"}}}',
      ["verify.__proto__: there is no such field"],
    ],
  ])("%s", async (_, text, expected) => {
    writeFileSync("datacloud.config.json", text);
    const { code, stdout, stderr } = await verify(good);
    expect(stdout).toBe("");
    for (const part of expected) expect(stderr).toContain(part);
    expect(stderr).not.toContain("secret");
    expect(code).toBe(2);
  });

  test("all of it at once", async () => {
    configure({ failon: "x", hosts: 1, timeout: "a" });
    const { stderr } = await verify(good);
    expect(stderr.match(/datacloud\.config\.json:\d+:\d+ verify\./g)).toHaveLength(3);
  });

  test("a file that is not there", async () => {
    const { code, stderr } = await verify("--config", "none.json", good);
    expect(stderr).toContain("the configuration none.json cannot be read: there is no such file");
    expect(code).toBe(2);
  });
});
