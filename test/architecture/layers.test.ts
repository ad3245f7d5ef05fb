import { dirname } from "node:path";
import ts from "typescript-5";
import { expect, test } from "vitest";
import { handWritten, importsOf, parse, sources } from "./repository.ts";

const outputs = ["contract", "client", "validators", "mocks", "docs", "sandbox"];

/** What each package may import of the others. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  traffic: ["contract"],
  client: ["contract", "validators"],
  validators: ["contract", "traffic"],
  mocks: ["contract", "validators"],
  sandbox: ["contract", "traffic", "validators"],
  conformance: ["contract", "traffic", "validators", "sandbox"],
  cli: ["contract", "client", "traffic", "validators", "sandbox", "conformance"],
  docs: ["contract", "traffic"],
};

const graph = new Map(handWritten.map((file) => [file, importsOf(file)]));

test("nothing imports in a circle, types included", () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file))
      return void circles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
    if (done.has(file)) return;
    for (const target of graph.get(file) ?? []) if (graph.has(target)) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

test("a page that is served without a bundler imports its own files alone", () => {
  const folder = "packages/sandbox/src/inspector/browser/";
  const served = sources.filter((file) => file.startsWith(folder));
  const packages = served.flatMap((file) =>
    valueImports(parse(file))
      .filter((name) => !/^\.\/[a-z-]+\.ts$/.test(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(served).not.toEqual([]);
  expect(packages).toEqual([]);
});

/** What a file imports other than types. */
function valueImports(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) return [];
    return ts.isStringLiteral(statement.moduleSpecifier) ? [statement.moduleSpecifier.text] : [];
  });
}

/** Files beside the generators put them together. */
const isEntry = (file: string) => /^generators\/[^/]+$/.test(file);

/** What a file of the generators may import of them. */
function layersBelow(file: string): readonly string[] {
  const [, layer = ""] = file.split("/");
  if (isEntry(file)) return ["core", "rules", ...outputs];
  return [...outputs, "rules", "adopt", "evidence"].includes(layer) ? ["core", layer] : ["core"];
}

test("every generator keeps to its layer", () => {
  const foreign = (file: string) => {
    const isAllowed = (target: string) =>
      layersBelow(file).some((name) => target.startsWith(`generators/${name}/`)) ||
      (isEntry(file) && isEntry(target));
    const ours = (graph.get(file) ?? []).filter((target) =>
      /^(?:generators|packages|@datacloud)\//.test(target),
    );
    return ours.filter((target) => !isAllowed(target)).map((target) => `${file} -> ${target}`);
  };
  expect(sources.filter((file) => file.startsWith("generators/")).flatMap(foreign)).toEqual([]);
});

test("every package imports only what stands before it", () => {
  const foreign = (file: string) => {
    const [, name = ""] = file.split("/");
    const isForeign = (target: string) => {
      if (/^(?:generators|test)\//.test(target)) return true;
      const [, package_] = /^(?:@datacloud|packages)\/([^/]+)/.exec(target) ?? [];
      return package_ !== undefined && package_ !== name && !arrows[name]?.includes(package_);
    };
    return (graph.get(file) ?? []).filter(isForeign).map((target) => `${file} -> ${target}`);
  };
  expect(sources.filter((file) => file.startsWith("packages/")).flatMap(foreign)).toEqual([]);
});

/** Whether a folder lies in another one: the two are one room. */
const isWithin = (one: string, other: string) => one === other || one.startsWith(`${other}/`);

/** The folder of a file, and those that its imports lead to. */
function foldersOf(files: readonly string[]): Map<string, Map<string, string>> {
  const folders = new Map<string, Map<string, string>>();
  for (const file of files) {
    const targets = folders.get(dirname(file)) ?? new Map<string, string>();
    folders.set(dirname(file), targets);
    for (const target of graph.get(file) ?? [])
      if (isOther(file, target)) targets.set(dirname(target), `${file} -> ${target}`);
  }
  return folders;
}

function isOther(file: string, target: string): boolean {
  const [from, to] = [dirname(file), dirname(target)];
  return graph.has(target) && !isWithin(from, to) && !isWithin(to, from);
}

test("folders import in no circle", () => {
  const inRooms = sources.filter((file) => /^(?:packages\/[^/]+\/src|generators)\/[^/]+\//.test(file));
  const folders = foldersOf(inRooms);
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (folder: string, trail: readonly string[]): void => {
    if (trail.includes(folder)) {
      const circle = [...trail.slice(trail.indexOf(folder)), folder];
      const links = circle.slice(1).map((next, index) => folders.get(circle[index] ?? "")?.get(next) ?? "");
      return void circles.push(links.join(", "));
    }
    if (done.has(folder)) return;
    for (const target of folders.get(folder)?.keys() ?? []) walk(target, [...trail, folder]);
    done.add(folder);
  };
  for (const folder of folders.keys()) walk(folder, []);
  expect(circles).toEqual([]);
});
