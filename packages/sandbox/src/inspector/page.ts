import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { methodNames } from "@datacloud/contract/methods";
import { profile, tables as publicTables } from "@datacloud/contract/profile";
import { mark, tokens } from "@datacloud/traffic/look";
import { faultKinds } from "../core/faults.ts";
import { isOwn } from "../state/public-columns.ts";
import { tables } from "../state/tables.ts";
import { publicNames, views } from "../state/views.ts";

/** A file of the inspector, ready to be sent. */
export interface PageFile {
  type: string;
  body: string | Uint8Array;
}

/** Where the files of the inspector stand; the page itself is at `/`. */
const inspectorPath = "/_inspector";

/** Beside this file in the sources, in `dist` and in the bundled command alike. */
const folder = new URL("./browser/", import.meta.url);

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  js: "text/javascript; charset=utf-8",
  ts: "text/javascript; charset=utf-8",
  json: "application/json",
};

/** Files that are made rather than read. */
const made: Readonly<Record<string, () => string>> = {
  "facts.json": facts,
  "tokens.css": () => tokens,
  "icon.svg": () => mark,
};

const kept = new Map<string, Promise<PageFile | undefined>>();

/** The file of the inspector at a path of the server, if there is one. */
export function inspectorFile(path: string): Promise<PageFile | undefined> {
  const name = path === "/" ? "index.html" : path.slice(inspectorPath.length + 1);
  const known = kept.get(name);
  if (known) return known;
  // Names without dots and slashes lead out of no folder.
  const [, stem = "", ending = ""] = /^([a-z-]+)\.(html|css|svg|js|ts|json)$/.exec(name) ?? [];
  if (stem === "") return Promise.resolve(undefined);
  const file = load(stem, ending, made[name]);
  kept.set(name, file);
  // Of what is not there, nothing is kept: anyone can make up names.
  void file.then((found) => found ?? kept.delete(name));
  return file;
}

async function load(
  stem: string,
  ending: string,
  make: (() => string) | undefined,
): Promise<PageFile | undefined> {
  const type = types[ending];
  if (type !== undefined && make) return { type, body: make() };
  const body = await readOrNothing(`${stem}.${ending}`);
  if (type === undefined) return undefined;
  if (body !== undefined) return { type, body: ending === "ts" ? stripTypeScriptTypes(body) : body };
  // Run from its sources, the sandbox has no built modules; Node takes the types out of them as it does of its own.
  const source = ending === "js" ? await readOrNothing(`${stem}.ts`) : undefined;
  if (source === undefined) return undefined;
  return { type, body: stripTypeScriptTypes(source) };
}

function readOrNothing(name: string): Promise<string | undefined> {
  return readFile(new URL(name, folder), "utf8").catch(() => undefined);
}

/** What the page knows of API and data before it has seen a request. */
function facts(): string {
  const columns = Object.entries(tables)
    .filter(([name]) => !(name in publicNames))
    .map(([name, kinds]) => [name, Object.keys(kinds)] as const);
  const known = {
    methods: methodNames,
    keyLine: `${profile.key.header}: ${profile.key.start}`,
    faultKinds,
    tables: Object.fromEntries(columns),
    own: Object.fromEntries(columns.map(([name, all]) => [name, ownOf(name, all)])),
    views: Object.keys(views),
    booleans: [...new Set(Object.values(tables).flatMap(booleansOf))],
  };
  return JSON.stringify(known);
}

/** What of a table no public schema page names: the names of columns, or `true` for the whole table. */
function ownOf(table: string, columns: readonly string[]): readonly string[] | true {
  if (Object.keys(publicTables).length === 0) return [];
  return publicTables[table] === undefined || columns.filter((name) => isOwn(table, name));
}

/** Columns that hold true and false, which SQLite gives as 1 and 0. */
function booleansOf(kinds: Readonly<Record<string, string>>): string[] {
  return Object.keys(kinds).filter((name) => kinds[name] === "boolean");
}
