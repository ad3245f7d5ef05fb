import ts from "typescript-5";
import { describe, expect, test } from "vitest";
import { inputsReader, isOfNamedPackages } from "../inputs.ts";
import { files, importsOf, read } from "./repository.ts";

const known = new Set(files);
const tests = files.filter((file) => file.endsWith(".test.ts"));
const inputsOf = inputsReader({ files, read });
const inputs = new Map(tests.map((file) => [file, new Set(inputsOf(file))]));

/** Packing and publishing, whose inputs are all packages and what stands around them. */
const isOfRelease = (file: string) =>
  /^test\/(?:packaging|works-in)\//.test(file) && !isOfNamedPackages(file);

const isOfTests = (file: string) =>
  file.endsWith(".ts") && (/^test\/[^/]+\//.test(file) || file.endsWith(".test.ts"));

describe("the inputs of a test file, which runs again where one of them changes", () => {
  test("hold all modules of the tests that it imports, directly or not, and a file of each package", () => {
    const imported = new Map(files.filter(isOfTests).map((file) => [file, modulesOf(file)]));
    const missing = tests.flatMap((file) => {
      const modules = new Set([file]);
      // The set grows while it is read.
      for (const module of modules) for (const path of imported.get(module) ?? []) modules.add(path);
      return [...modules].filter((path) => !inputs.get(file)?.has(path)).map((path) => `${file}: ${path}`);
    });
    expect(missing).toEqual([]);
  });

  test("hold what is beside modules and below the root: such a path begins with a plain text, or `further` has it", () => {
    const limited = tests.filter(
      (file) => !isOfRelease(file) && (inputs.get(file)?.size ?? 0) < files.length,
    );
    const modules = new Set(limited.flatMap((file) => [...(inputs.get(file) ?? [])].filter(isOfTests)));
    expect(modules.size).toBeGreaterThan(200);
    const computed = [...modules]
      .filter((file) => !isOfRelease(file) && !file.startsWith("test/architecture/"))
      .flatMap((file) => computedPaths(file, read(file)));
    expect(computed).toEqual([
      // Of the folders that they copy, which `further` has.
      "test/generators/added-method.test.ts: root.length",
      "test/generators/added-method.test.ts: join(root, name)",
      'test/generators/adopt.test.ts: join(root, workspace, "node_modules")',
      // Of its own folder, which it names elsewhere.
      "test/generators/bundle.test.ts: new URL(path, import.meta.url)",
      // Of all packages, of which a test depends on those that it gives to `usePacked`.
      "test/packaging/pack.ts: join(root, folder)",
      // Installed packages.
      "test/packaging/msw-versions.test.ts: join(root, source)",
      'test/packaging/types.test.ts: join(root, compiler, "bin/tsc")',
      'test/packaging/types.test.ts: join(root, compiler, "bin/tsc")',
    ]);
  });

  test("are looked for where a path is put together", () => {
    const text = [
      'import { root } from "./repository.ts";',
      "join(root, name); `$" + "{root}$" + "{name}`; new URL(name, import.meta.url);",
      'join(root, "spec"); `$' + '{root}spec/a.yaml`; new URL("spec", import.meta.url);',
    ];
    expect(computedPaths("a.ts", text.join("\n"))).toEqual([
      "a.ts: join(root, name)",
      "a.ts: `$" + "{root}$" + "{name}`",
      "a.ts: new URL(name, import.meta.url)",
    ]);
  });

  test.each([
    ["packages/traffic/src/redactor.test.ts", "packages/traffic/src/redactor.ts", true],
    ["packages/traffic/src/redactor.test.ts", "packages/validators/src/show.ts", false],
    ["test/client/calls.test.ts", "packages/traffic/src/redactor.ts", true],
    ["test/client/calls.test.ts", "packages/sandbox/src/index.ts", false],
    ["test/cli/mcp.test.ts", "packages/conformance/src/index.ts", true],
    ["test/cli/mcp.test.ts", "packages/mocks/src/index.ts", false],
    ["test/cli/mcp.test.ts", "test/cli/call.test.ts", false],
    ["test/browser/site.test.ts", "spec/openapi.yaml", true],
    ["test/browser/site.test.ts", "packages/sandbox/src/index.ts", false],
    ["test/conformance/verify-capture.test.ts", "test/contract/published/dxdc-js.har", true],
    ["test/packaging/registry.test.ts", "packages/mocks/src/index.ts", true],
    ["test/packaging/registry.test.ts", "test/cli/recorder.ts", false],
    ["test/packaging/types.test.ts", "packages/client/src/index.ts", true],
    ["test/packaging/types.test.ts", "packages/validators/src/index.ts", true],
    ["test/packaging/types.test.ts", "test/packaging/types/must-and-must-not.ts", true],
    ["test/packaging/types.test.ts", "packages/sandbox/src/index.ts", false],
    ["test/packaging/many-entries.test.ts", "packages/conformance/src/index.ts", true],
    ["test/packaging/many-entries.test.ts", "packages/docs/src/main.ts", false],
    ["test/packaging/runtimes.test.ts", "test/packaging/runtime-program.ts", true],
    ["test/generators/adopt.test.ts", "packages/mocks/src/index.ts", true],
    ["test/generators/adopt.test.ts", "generators/adopt/overlay/README.md.template", true],
    ["test/generators/adopt.test.ts", "test/generators/parcels/greenhouse.yaml", true],
    ["test/generators/adopt.test.ts", "biome.json", true],
    ["test/generators/adopt.test.ts", "test/cli/recorder.ts", false],
    ["test/generators/added-method.test.ts", "test/contract/round-trip.test.ts", true],
    ["test/generators/added-method.test.ts", "test/contract/schema-arbitrary.ts", true],
    ["test/generators/added-method.test.ts", "packages/docs/src/main.ts", true],
    ["test/generators/added-method.test.ts", "test/cli/call.test.ts", false],
    ["test/packaging/prepare-release.test.ts", ".changeset/call.md", true],
    ["test/packaging/prepare-release.test.ts", "test/cli/call.test.ts", false],
    ["test/packaging/bundlers.test.ts", "packages/traffic/src/index.ts", true],
    ["test/packaging/bundlers.test.ts", "packages/mocks/src/index.ts", false],
    ["test/generators/check-types.test.ts", "packages/contract/src/method-description.ts", true],
    ["test/generators/random-mocks.test.ts", "packages/validators/src/runtime.ts", true],
    ["test/generators/random-mocks.test.ts", "packages/mocks/src/index.ts", false],
    ["test/generators/other-document.test.ts", "packages/client/src/index.ts", true],
    ["test/docs/look.test.ts", "packages/conformance/src/report/html-style.ts", true],
    ["test/architecture/names.test.ts", "test/cli/call.test.ts", true],
    ["generators/rules/form-rules.test.ts", "spec/openapi.yaml", true],
    ["test/docs/live.test.ts", "packages/sandbox/control-api.yaml", true],
    ["test/docs/live.test.ts", "packages/sandbox/src/index.ts", false],
    ["test/client/calls.test.ts", "test/vitest.config.ts", true],
    ["test/client/calls.test.ts", "package.json", true],
  ])("of %s: that %s is one of them is %s", (file, input, isOne) => {
    expect(files).toContain(input);
    expect(inputs.get(file)?.has(input)).toBe(isOne);
  });
});

function modulesOf(file: string): string[] {
  return importsOf(file).flatMap((path) => {
    if (known.has(path)) return [path];
    const [, name = ""] = /^@datacloud\/([\w-]+)/.exec(path) ?? [];
    return [`packages/${name}/package.json`].filter((manifest) => known.has(manifest));
  });
}

/** Uses of the root or of a module's own place that do not say in plain text where they lead. */
function computedPaths(file: string, text: string): string[] {
  const found: string[] = [];
  const hasRoot = /import \{[^}]*\broot\b[^}]*\} from|const root = fileURLToPath/.test(text);
  if (!hasRoot && !text.includes("import.meta")) return [];
  const visit = (node: ts.Node): void => {
    const isRoot = hasRoot && ts.isIdentifier(node) && node.text === "root" && !isName(node);
    if ((isRoot && !saysWhere(node)) || (ts.isMetaProperty(node) && !saysWhere(node.parent)))
      found.push(`${file}: ${shown(node)}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Where a name is declared or names a member, and not the root itself. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isBindingElement(parent) || ts.isParameter(parent)) return true;
  const isMember = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isMember && parent.name === node;
}

function saysWhere(node: ts.Node): boolean {
  const { parent } = node;
  // What a program is given there is named beside it.
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === "cwd") return true;
  if (ts.isTemplateSpan(parent)) return /^\/?[\w.]/.test(parent.literal.text);
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  // Installed packages follow from the lockfile.
  if (parent.expression.getText() === "createRequire") return true;
  const path = parent.arguments?.find((argument) => argument !== node);
  if (path === undefined) return false;
  return ts.isStringLiteralLike(path) || (ts.isTemplateExpression(path) && path.head.text !== "");
}

function shown(node: ts.Node): string {
  const whole = ts.isMetaProperty(node) ? node.parent.parent : node.parent;
  return (ts.isTemplateSpan(whole) ? whole.parent : whole).getText();
}
