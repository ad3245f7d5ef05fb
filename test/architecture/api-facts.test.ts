import { errors } from "@datacloud/contract/errors";
import { methodNames, methods, server } from "@datacloud/contract/methods";
import ts from "typescript-5";
import { describe, expect, test } from "vitest";
import { factsIn, names } from "./facts-in-code.ts";
import { files, importsOf, parse, read, sources } from "./repository.ts";

const examples = "Examples for people; `adopt` and the keepers of another document write their own.";
const host = "The host is an example for people, in whose place `adopt` writes the other one.";

/**
 * Facts of the API stand in the document alone. Where code must name one, it says here why the contract does not have the
 * fact that the code needs.
 */
const reviewed: Readonly<Record<string, { facts: readonly string[]; why: string }>> = {
  "packages/conformance/src/rules/chains.ts": {
    facts: ["deployments.setPullServices", "deployments.create", "deployments.upsert"],
    why: "That one method prepares another stands only in a description.",
  },
  "packages/conformance/src/rules/newest-first.ts": {
    facts: ["deployments.create", "deployments.upsert"],
    why: "That a deployment takes the pull requests which no earlier one took stands only in descriptions.",
  },
  "packages/conformance/src/rules/refused-again.ts": {
    facts: ["repo_not_found", "deployment_not_found"],
    why: "The contract does not say which rejections a later change of what is stored may lift.",
  },
  "generators/core/profile.ts": {
    facts: [
      "not_authed",
      "invalid_auth",
      "account_inactive",
      "invalid_json",
      "required_params_missing",
      "invalid_arguments",
    ],
    why: "The codes of a document that lists none.",
  },
  "packages/sandbox/src/control/context.ts": {
    facts: ["invalid_arguments"],
    why: "A code of the control API, which has a document of its own.",
  },
  "generators/rules/fixture.ts": { facts: ["getdx.net"], why: "A document of tests." },
  "packages/cli/src/commands/call.ts": { facts: ["customData.set", "deployments.create"], why: examples },
  "packages/cli/src/commands/errors.ts": { facts: ["repo_not_found"], why: examples },
  "packages/cli/src/commands/import.ts": {
    facts: ["customData.setAll", "deployments.create", "pipelineRuns.upsert"],
    why: examples,
  },
  "packages/cli/src/commands/mcp.ts": { facts: ["customData.get"], why: examples },
  "packages/cli/src/commands/methods.ts": { facts: ["deployments.create"], why: examples },
  "packages/cli/src/commands/open.ts": { facts: ["deployments.create"], why: examples },
  "packages/cli/src/commands/verify.ts": { facts: ["deployments.create"], why: examples },
  "packages/cli/src/program.ts": { facts: ["deployments.create"], why: examples },
  "packages/docs/src/pages/front.ts": { facts: ["incidents.upsert", "pipelineRuns.upsert"], why: examples },
  "packages/docs/src/pages/recipes.ts": { facts: ["deployments.create", "getdx.net"], why: examples },
  "packages/sandbox/src/control/fault-routes.ts": { facts: ["deployments.create"], why: examples },
  "packages/sandbox/src/inspector/browser/curl.ts": { facts: ["customData.set"], why: examples },
  "packages/cli/src/commands/proxy.ts": { facts: ["getdx.net"], why: host },
  "packages/cli/src/commands/sandbox.ts": { facts: ["getdx.net"], why: host },
  "packages/cli/src/verify/config/config-schema.ts": { facts: ["getdx.net"], why: host },
  "packages/cli/src/verify/verify-program.ts": { facts: ["getdx.net"], why: host },
  "packages/client/src/check-options.ts": { facts: ["getdx.net"], why: host },
  "packages/docs/src/browser/try.ts": {
    facts: ["getdx.net"],
    why: "The script of a page has no contract; `adopt` writes the other host.",
  },
};

const domain = new URL(server.url.replace(/\{\w+\}/, "x")).hostname.slice(2);
const families = [...new Set(Object.values(methods).map(({ family }) => `${family}.`))];
const facts = [...methodNames, ...Object.keys(errors), domain, "getdx.com"];

/** The sandbox's behaviours, and what it assumes of them, are what the API does, written as code. */
const isBehaviour = (file: string) =>
  /^packages\/sandbox\/src\/(?:state\/behaviours(?:\.ts$|\/)|core\/assumptions\/)/.test(file);
/** What `adopt` takes out of a copy, or writes another name for, it has to name. */
const isAdoption = (file: string) => file.startsWith("generators/adopt/");
const code = sources.filter((file) => !isBehaviour(file) && !isAdoption(file));
/** Files of other languages that packages hold beside their code. */
const others = files.filter((file) =>
  /^(?:packages\/[^/]+\/src|generators)\/.*\.(?:css|hbs|html|m?js)$/.test(file),
);

test("no code outside the sandbox's behaviours names a method, an error code or a host of the API", () => {
  const found = code.map((file) => [file, factsIn(parse(file), facts)] as const);
  const named = Object.fromEntries(found.filter(([, named]) => named.length > 0));
  const expected = Object.entries(reviewed).map(([file, { facts }]) => [file, [...facts].sort()]);
  expect(named).toEqual(Object.fromEntries(expected));
});

test("no code has the family of a method before a dot, to which a member would be added", () => {
  const isBegun = (text: string) => families.some((family) => text.replace(/^.*[^\w.]/s, "") === family);
  const found: string[] = [];
  for (const file of code) {
    const visit = (node: ts.Node): void => {
      const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node);
      if (isText && isBegun(node.text)) found.push(`${file}: ${node.text}`);
      ts.forEachChild(node, visit);
    };
    visit(parse(file));
  }
  expect(found).toEqual([]);
});

test("no style sheet, page or script names one either", () => {
  const named = others.filter((file) => facts.some((fact) => names(read(file), fact)));
  expect(named).toEqual([]);
});

test("no code imports a test, or what only tests use", () => {
  const isForTests = (file: string) =>
    /\.test\.ts$|\/test-rules\.ts$|\/fixtures?[/.]/.test(file) || file.startsWith("test/");
  const found = code
    .filter((file) => !isForTests(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(isForTests)
        .map((target) => `${file} -> ${target}`),
    );
  expect(found).toEqual([]);
});

describe("what is found", () => {
  const source = (text: string) => ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);

  test.each([
    ['const name = "customData.set";', ["customData.set"]],
    [`const text = \`call deployments.create of \${name} again\`;`, ["deployments.create"]],
    [`const text = \`\${a} repo_not_found \${b}\`;`, ["repo_not_found"]],
    [`const text = \`\${a}.getdx.net\`;`, ["getdx.net"]],
    ['const text = "deployments" + ".create";', ["deployments.create"]],
    [`const text = \`\${"deployments"}.create\`;`, ["deployments.create"]],
    [`const family = "deployments"; const text = \`\${family}.create\`;`, ["deployments.create"]],
    ['const text = ["deployments", "create"].join(".");', ["deployments.create"]],
    ['const text = "deployments".concat(".create");', ["deployments.create"]],
    ["const text = String.raw`deployments.create`;", ["deployments.create"]],
    ['const table = { "deployments.create": 1 };', ["deployments.create"]],
    ["const table = { repo_not_found: 1 };", ["repo_not_found"]],
    ["const code = errors.repo_not_found;", ["repo_not_found"]],
    ["const page = html`<p>deployments.create</p>`;", ["deployments.create"]],
    [String.raw`const host = /\.getdx\.com$/;`, ["getdx.com"]],
    ["const name = /^customMetrics[.]list$/;", ["customMetrics.list"]],
    [
      String.raw`const name = /^deployments\.(?:delete|update)$/;`,
      ["deployments.delete", "deployments.update"],
    ],
    [String.raw`const isRemoval = /\.deleteAll/;`, ["customData.deleteAllByReference"]],
    [String.raw`const name = /^[a-z]\w*\.[a-z]\w*$/i;`, []],
    ['const name = "customData.settings";', []],
    ["// customData.set\nconst one = 1;", []],
  ])("in %s", (text, expected) => {
    expect(factsIn(source(text), facts)).toEqual(expected);
  });
});
