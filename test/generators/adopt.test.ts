import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { adopt } from "../../generators/adopt/adopt.ts";
import { formatFolder } from "../../generators/adopt/format-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const document = fileURLToPath(new URL("parcels/openapi.yaml", import.meta.url));
const odd = fileURLToPath(new URL("parcels/odd.yaml", import.meta.url));
const greenhouse = fileURLToPath(new URL("parcels/greenhouse.yaml", import.meta.url));
const folder = temporaryFolder("adopt");
const out = join(folder, "toolkit");

/** What an installation would link, from what is installed here. */
function install(): void {
  symlinkSync(join(root, "node_modules"), join(out, "node_modules"));
  const packages = readdirSync(join(out, "packages")).map((name) => `packages/${name}`);
  for (const workspace of [...packages, "generators", "test"]) {
    const from = join(root, workspace, "node_modules");
    const to = join(out, workspace, "node_modules");
    mkdirSync(join(to, "@parcels"), { recursive: true });
    for (const name of existsSync(from) ? readdirSync(from) : []) {
      if (name.startsWith(".")) continue;
      if (name !== "@datacloud") symlinkSync(join(from, name), join(to, name));
      else {
        for (const own of readdirSync(join(from, name)))
          symlinkSync(join(out, "packages", own), join(to, "@parcels", own));
      }
    }
  }
}

function run(...args: string[]): string {
  return execFileSync(process.execPath, args, {
    cwd: out,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", PARCELS_TOKEN: "my-key" },
  });
}

const source = ["--disable-warning=ExperimentalWarning", "--conditions=@parcels/source"];

beforeAll(() => {
  const adopted = adopt({ document, name: "parcels", out });
  expect(adopted).toMatchObject({ diagnostics: [], methods: 4, operations: 4 });
  expect(formatFolder(out)).toBeUndefined();
  install();
  run("generators/start.js");
});

/** Without what is installed, which `readdir` would follow its links to. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(?:node_modules|pnpm-lock\.yaml)$/.test(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

test("nothing of our API is left in what people see", () => {
  const texts = filesIn(out);
  expect(texts.length).toBeGreaterThan(500);
  const left = texts.filter((file) =>
    /getdx|datacloud|Data Cloud/i.test(readFileSync(file, "utf8").replaceAll(/data-cloud-toolkit/g, "")),
  );
  expect(left.map((file) => file.slice(out.length + 1))).toEqual([]);
});

test("no method of our API is left in what people see, and their own stand in its place", () => {
  const ours = readdirSync(join(root, "spec/methods")).map((file) => file.replace(/\.yaml$/, ""));
  const left = filesIn(out).filter((file) => {
    const text = readFileSync(file, "utf8");
    return [...ours, "repo_not_found", "EXAMPLE_"].some((name) => text.includes(name));
  });
  expect(left.map((file) => file.slice(out.length + 1))).toEqual([]);
  const read = (path: string) => readFileSync(join(out, path), "utf8");
  expect(read("packages/client/README.md")).toContain("await client.labels.create({");
  expect(read("packages/cli/src/program.ts")).toContain("parcels labels.create --");
  expect(read("packages/cli/config.schema.json")).toContain('"admin.tenants.rename"');
});

test("the toolkit compiles", () => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  expect(run(tsc, "--project", "tsconfig.json", "--singleThreaded")).toBe("");
});

test("its own tests pass: client, forms, mock, sandbox, verdicts", () => {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const output = run(vitest, "run", "--config", "test/vitest.config.ts", "--reporter=verbose");
  expect(output).toContain("labels.create small_box as form reaches the sandbox, and conforms");
  expect(output).toContain("admin.tenants.rename example as json is answered by the mock");
  expect(output).toContain("labels.void example as json reaches the sandbox, and conforms");
  expect(output).toContain("labels.get example as query is accepted by the gate and by verify");
  expect(output).toContain("a request without a key is refused with the document's code");
});

test("its command knows the methods and the address", () => {
  const command = (...args: string[]) => run(...source, "packages/cli/src/main.ts", ...args);
  expect(command("methods")).toContain("labels.create");
  const curl = command("labels.get", "--id", "L1", "--instance", "acme", "--dry-run");
  expect(curl).toContain("https://acme.parcels.example/rpc/v2/labels.get");
  expect(curl).toContain("$PARCELS_TOKEN");
});

test("its site has a page for each method", () => {
  run(...source, "packages/docs/src/main.ts", "--out", join(folder, "site"));
  const page = readFileSync(join(folder, "site/methods/labels.create/index.html"), "utf8");
  expect(page).toContain("Parcels API");
  expect(page).toContain("https://acme.parcels.example/rpc/v2/labels.create");
  expect(existsSync(join(folder, "site/methods/admin.tenants.rename/index.html"))).toBe(true);
  const search = readFileSync(join(out, "packages/docs/src/browser/search.ts"), "utf8");
  const suggested = [...search.matchAll(/^ {2}\["[^"]+", "([\w/]+)"\],$/gm)].map(([, page = ""]) => page);
  expect(suggested).toContain("start/");
  expect(suggested.filter((each) => !existsSync(join(folder, "site", each, "index.html")))).toEqual([]);
});

test("the tests pass for a document that has what other APIs have", () => {
  copyFileSync(odd, join(out, "spec/openapi.yaml"));
  run("generators/start.js");
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const output = run(vitest, "run", "--config", "test/vitest.config.ts", "--reporter=verbose");
  expect(output).toContain("crate.test small as form is accepted by the gate and by verify");
  expect(output).toContain("crate.photo example as multipart reaches the sandbox, and conforms");
  for (const request of [
    "crate.move example as json",
    "crate.move example as form",
    "crate.label example as form",
  ])
    expect(output).toContain(`${request} is accepted by the gate and by verify`);
  for (const way of [
    "reaches the sandbox, and conforms",
    "is answered by the mock",
    "is accepted by the gate",
  ])
    for (const request of [
      "crate.testGet example as query",
      "crates/mine example as query",
      "crates/byId example as query",
      "crates/byIdPut example as json",
      "crates/byIdDelete example as query",
      "crates/byCrateId/tags/byTag.json example as form",
      "crates/byId/parts example as query",
      "crates/byIdSeal example as query",
      "crates/byCrateId example as json",
      "labels/byFrom-byTo.byFormat example as query",
      "lists/byIds example as query",
      "crate/photo2 example as json",
      "crate.vanish example as json",
    ])
      expect(output).toContain(`${request} ${way}`);
  for (const method of ["crate.count", "crate.burn"])
    expect(output).toContain(`${method} example as query reaches the sandbox, and conforms`);
  for (const method of ["crates/byIdPut", "crates/byCrateId", "lists/byIds", "crate.burn", "crate.vanish"])
    expect(output).toContain(`${method} example is sent by the bare client`);
  expect(output).toContain("crate.amend example as json is answered by the mock");
  expect(output).toContain("crate.drop example as json is accepted by the gate and by verify");
  expect(output).toContain("crate.find example as query is accepted by the gate and by verify");
  expect(output).not.toContain("heavy");
});

test("the command reads the habits of an API whose schemas list no codes and whose accounts share one address", () => {
  copyFileSync(greenhouse, join(out, "spec/openapi.yaml"));
  run("generators/start.js");
  const command = (...args: string[]) => run(...source, "packages/cli/src/main.ts", ...args);
  const about = command("methods", "plants.create");
  expect(about).toContain("name_taken  A plant of that name is there.");
  expect(about).toContain("parcels plants.create --name Basil --kind herb");
  expect(about).not.toMatch(/documented: *$/m);
  expect(command("errors")).toContain("no_water");
  const profile = readFileSync(join(out, "packages/contract/src/generated/profile.ts"), "utf8");
  expect(profile).toContain('"noKey": "unauthorized"');
  expect(profile).toContain('"missing": "bad_request"');
  const help = command("sensors.report", "--help");
  expect(help).toMatch(/--reading <object> +\(required\)/);
  expect(help).not.toMatch(/--reading\.percent <integer> +\(required\)/);
  expect(help).not.toContain("--instance");
  expect(command("plants.remove", "--help")).toContain("--id p_1");
  const note = ["plants.notes.add", "--plant-id", "p_1", "--text", "hi", "--tags", "a", "--tags", "b"];
  const form = command(...note, "--dry-run");
  expect(form).toContain("--data-urlencode 'tags=a' \\\n  --data-urlencode 'tags=b'");
  expect(form).not.toContain("application/json");
  expect(form).toContain('-H "X-Api-Key: $PARCELS_TOKEN"');
  expect(() => command(...note, "--instance", "acme", "--dry-run")).toThrow("so no instance is needed");
});

test("a key in a header of its own name is sent, read, judged and shown", () => {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const output = run(vitest, "run", "--config", "test/vitest.config.ts", "--reporter=verbose");
  expect(output).toContain("plants.create example as json reaches the sandbox, and conforms");
  expect(output).toContain("a request without a key is refused with the document's code");
  run(...source, "packages/docs/src/main.ts", "--out", join(folder, "green"));
  const page = readFileSync(join(folder, "green/methods/sensors.report/index.html"), "utf8");
  expect(page).toContain("X-Api-Key");
  expect(page).toContain("Authenticate with the <a href");
  const site = filesIn(join(folder, "green")).map((file) => file.slice(folder.length + 7));
  // Redoc's own code has the word.
  const own = site.filter((file) => /\.(?:html|md|json)$/.test(file) && file !== "redoc/index.html");
  const read = (file: string) => readFileSync(join(folder, "green", file), "utf8");
  expect(own.filter((file) => read(file).includes("Bearer"))).toEqual([]);
  const errors = read("errors.md");
  expect(errors).toContain('{"code":"name_taken"');
  expect(errors).not.toMatch(/^- \w+: *$|: {2}\(/m);
  expect(errors).not.toMatch(/slow_down`\n\n- Status/);
  expect(readFileSync(join(folder, "green/postman.json"), "utf8")).toContain('"apikey"');
});

test("what a program sends with a key in a header of its own name is judged", () => {
  const program = join(folder, "program.mjs");
  const body = '{"name": "Basil", "kind": "herb"}';
  const headers = `{ "x-api-key": process.env.PARCELS_TOKEN, "content-type": "application/json", connection: "X-Api-Key" }`;
  writeFileSync(
    program,
    `import { request } from "node:http";
const address = new URL("plants.create", process.env.PARCELS_BASE_URL + "/");
request(address, { method: "POST", headers: ${headers} }, (answer) => answer.resume()).end(${JSON.stringify(body)});`,
  );
  const verify = ["packages/cli/src/main.ts", "verify", "--require", "plants.create", "--format", "json"];
  const report = JSON.parse(run(...source, ...verify, "--", process.execPath, program)) as {
    summary: { judged: number };
    findings: unknown[];
  };
  expect(report.findings).toEqual([]);
  expect(report.summary.judged).toBe(1);
});

test("a name or a folder that cannot be used is refused before anything is written", () => {
  const refused = adopt({ document, name: "Acme Cloud", out: join(folder, "other") });
  expect(refused.diagnostics[0]?.message).toContain("--name Acme Cloud must be lower-case letters");
  expect(existsSync(join(folder, "other"))).toBe(false);
  expect(adopt({ document, name: "acme", out }).diagnostics[0]?.message).toContain("is not empty");
  expect(dirname(out)).toBe(folder);
});
