import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { minVersion, satisfies } from "semver";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { read, root } from "../architecture/repository.ts";
import { installedBehind, manifestAt } from "./installed-dependencies.ts";
import { published } from "./pack.ts";

/** Why a dependency is there, as `.github/dependencies.yaml` says it. */
interface Listed {
  licence: string;
  runtime?: readonly string[];
  bundled?: boolean;
  reason: string;
}

type Group = Readonly<Record<string, { version: string }>>;
type Importer = Readonly<Partial<Record<(typeof kinds)[number], Group>>>;

const kinds = ["dependencies", "optionalDependencies", "devDependencies"] as const;
const list = ".github/dependencies.yaml";
const listed = parse(read(list)) as Record<string, Listed>;
const { importers } = parse(read("pnpm-lock.yaml")) as { importers: Record<string, Importer> };

/** Every dependency that a manifest of the workspace names and that is not ours. */
const named = Object.entries(importers).flatMap(([folder, importer]) =>
  kinds.flatMap((kind) =>
    Object.entries(importer[kind] ?? {})
      .filter(([, { version }]) => !version.startsWith("link:"))
      .map(([name]) => ({ folder, kind, name })),
  ),
);

const publishedFolders = published.map(({ folder }) => folder);
const isRuntime = ({ folder, kind }: (typeof named)[number]) =>
  kind !== "devDependencies" && publishedFolders.includes(folder);

describe(list, () => {
  test("lists what the lockfile has, no more and no less", () => {
    const names = new Set(named.map(({ name }) => name));
    expect(Object.keys(listed).toSorted()).toEqual([...names].toSorted());
  });

  test("has a reason, a licence and the users of each", () => {
    const faults = Object.entries(listed).flatMap(([name, each]) => faultsOf(name, each));
    expect(faults).toEqual([]);
  });
});

function faultsOf(name: string, { licence, reason, runtime = [] }: Listed): string[] {
  const uses = named.filter((use) => use.name === name);
  const users = uses.filter(isRuntime).map(({ folder }) => basename(folder));
  const folders = uses.map(({ folder }) => join(root, folder, "node_modules", name)).filter(existsSync);
  const others = folders.map(licenceOf).filter((found) => found !== licence);
  return [
    ...(/^[A-Z@].{10,}\.$/.test(reason) ? [] : [`${name}: "${reason}" is no sentence`]),
    ...(runtime.join() === users.toSorted().join() ? [] : [`${name}: at runtime it is used by ${users}`]),
    ...others.map((found) => `${name}: its licence is ${found}`),
  ];
}

/** An old manifest may name no licence; then its text has to be there. */
function licenceOf(folder: string): string | undefined {
  const { license } = manifestAt(folder);
  if (license !== undefined) return license;
  const text = readFileSync(join(folder, "LICENSE"), "utf8");
  return text.includes("Permission is hereby granted, free of charge") ? "MIT" : undefined;
}

test("the client has no runtime dependency", () => {
  expect(named.filter((each) => each.folder === "packages/client" && isRuntime(each))).toEqual([]);
  expect(published.find(({ short }) => short === "client")?.dependencies ?? {}).toEqual({});
});

/** Permissive licences: they ask for their text and nothing else. */
const allowed = [
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "Python-2.0",
  "(MIT OR CC0-1.0)",
];

describe.each(published)("what $name installs or bundles", ({ engines, folder }) => {
  const names = named
    .filter((each) => each.folder === folder && (isRuntime(each) || listed[each.name]?.bundled === true))
    .map(({ name }) => name);
  const found = [...installedBehind(join(root, folder, "node_modules"), names)];
  const runtime = named.filter((each) => each.folder === folder && isRuntime(each)).map(({ name }) => name);
  const installed = [...installedBehind(join(root, folder, "node_modules"), runtime)];

  test("is there to be looked at", () => {
    const missing = names.filter((name) => !existsSync(join(root, folder, "node_modules", name)));
    expect(missing).toEqual([]);
  });

  test("has a licence that is allowed", () => {
    const others = found.filter(([, { license = "none" }]) => !allowed.includes(license));
    expect(others.map(([key, { license }]) => `${key}: ${license}`)).toEqual([]);
  });

  test("runs on the oldest Node.js that the package names; Yarn 1 refuses others", () => {
    const oldest = minVersion(engines.node) ?? "";
    const later = installed.filter(([, { engines: { node = "*" } = {} }]) => !satisfies(oldest, node));
    expect(later.map(([key, manifest]) => `${key}: ${manifest.engines?.node}`)).toEqual([]);
  });

  test("runs no script when it is installed; pnpm fails over one that it was not told about", () => {
    const scripts = installed.filter(([, manifest]) =>
      ["preinstall", "install", "postinstall"].some((name) => manifest.scripts?.[name] !== undefined),
    );
    expect(scripts.map(([, { name }]) => name)).toEqual([]);
  });

  test("runs no script of ours when it is installed", () => {
    const { scripts = {} } = manifestAt(join(root, folder));
    const own = ["preinstall", "install", "postinstall", "prepare"].filter((name) => name in scripts);
    expect(own).toEqual([]);
  });
});

test("a change of the workspace cannot hide from these tests", () => {
  const folders = readdirSync(join(root, "packages"));
  expect(folders.filter((short) => !(`packages/${short}` in importers))).toEqual([]);
  const lockfile = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
  expect(lockfile).not.toMatch(/tarball: (?!https:\/\/registry\.npmjs\.org\/)|type: git/);
});
