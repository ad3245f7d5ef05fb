import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, root } from "../architecture/repository.ts";
import { definition } from "./definition.ts";
import { installations, installationsDefinition, nameOf, setsOf } from "./installations.ts";
import { places } from "./places/places.ts";
import { parts, readTable } from "./table.ts";

const table = readTable();

test("every line was made by the programs as they are: after a change, run `pnpm --dir test works-in NAME`", () => {
  const changed = table.lines.filter(
    (line, index) => line.definition !== definition(places[index]?.file ?? ""),
  );
  expect(changed.map(({ name }) => name)).toEqual([]);
  const installed = new Set(table.installations.map((each) => each.definition));
  expect([...installed]).toEqual([installationsDefinition()]);
});

test("every place and every package manager has its line, in order", () => {
  expect(table.lines.map(({ group, name }) => [group, name])).toEqual(
    places.map(({ group, name }) => [group, name]),
  );
  expect(table.installations.map(({ name }) => name)).toEqual(installations.map(nameOf));
});

test("no cell is red, no promised cell is empty, and nothing takes a minute of processor time to install", () => {
  const cells = table.lines.flatMap((line, index) =>
    parts.map((part) => ({
      place: line.name,
      part,
      works: line.outcomes[part].works,
      isPromised: places[index]?.parts.includes(part) === true,
    })),
  );
  expect(cells.filter(({ works, isPromised }) => (works === true) !== isPromised)).toEqual([]);
  expect(table.installations.filter(({ seconds }) => seconds >= 60)).toEqual([]);
  expect(table.installations.map(({ sets }) => sets)).toEqual(
    installations.map((each) => setsOf(each).length),
  );
});

test("every line names the versions it was run with", () => {
  const versions = table.lines.flatMap((line) => Object.values(line.versions));
  expect(table.lines.filter((line) => Object.keys(line.versions).length === 0)).toEqual([]);
  expect(versions.filter((version) => !/^\d+[\d.-]*$/.test(version))).toEqual([]);
});

test("it was run with the compilers and test runners that the workspace itself uses", () => {
  const own = JSON.parse(read("package.json")) as { devDependencies: Record<string, string> };
  const tools = ["typescript", "vitest"] as const;
  for (const tool of tools) {
    const seen = table.lines.map(({ versions }) => versions[tool]);
    expect(seen).toContain(own.devDependencies[tool]);
  }
});

test("the page of the site shows every line", () => {
  const page = join(root, "packages/docs/dist/works-in/index.html");
  expect(existsSync(page)).toBe(true);
  const html = readFileSync(page, "utf8");
  expect(table.lines.filter(({ name }) => !html.includes(name.split("'")[0] ?? ""))).toEqual([]);
});
