import { listOf, objectOf } from "./json-parts.ts";
import { verbs } from "./keywords.ts";
import { isObject, type Json, type JsonObject } from "./model.ts";
import { operationObjects } from "./operations.ts";
import { resolve } from "./reader.ts";

/** Gives each operation the parameters of its path item, but those that it states itself. */
export function joinParameters(bundle: JsonObject): void {
  for (const item of Object.values(objectOf(bundle.paths))) {
    if (!isObject(item) || !Array.isArray(item.parameters)) continue;
    for (const verb of verbs) {
      const operation = item[verb];
      if (!isObject(operation)) continue;
      const own = listOf(operation.parameters);
      const names = new Set(own.map((parameter) => identityOf(bundle, parameter)));
      const inherited = item.parameters.filter((parameter) => !names.has(identityOf(bundle, parameter)));
      operation.parameters = [...inherited, ...own];
    }
    delete item.parameters;
  }
}

/**
 * Takes the servers of paths and operations away where they are those of the document. A document without any gets those that
 * most of its paths or operations have.
 */
export function joinServers(bundle: JsonObject): void {
  const items = Object.values(objectOf(bundle.paths)).filter(isObject);
  const holders = [...items, ...operationObjects(bundle)].filter(({ servers }) => Array.isArray(servers));
  const groups = Map.groupBy(holders, ({ servers }) => JSON.stringify(servers));
  const [most = []] = [...groups.values()].sort((left, right) => right.length - left.length);
  bundle.servers ??= most[0]?.servers ?? [];
  for (const holder of groups.get(JSON.stringify(bundle.servers)) ?? []) delete holder.servers;
}

/** Gives each operation an id of its own: of those that share one, all but the first get a number behind it. */
export function separateIds(bundle: JsonObject): void {
  const taken = new Set<string>();
  for (const operation of operationObjects(bundle)) {
    const { operationId: wish } = operation;
    if (typeof wish !== "string") continue;
    let id = wish;
    for (let count = 2; taken.has(id); count += 1) id = `${wish}_${count}`;
    taken.add(id);
    operation.operationId = id;
  }
}

function identityOf(bundle: JsonObject, parameter: Json): string {
  const { name, in: place } = resolve(bundle, parameter);
  return `${String(place)} ${String(name)}`;
}

/** Moves what all paths begin with (`/api/v1`) to the servers, so that a path is a method. Returns what was moved. */
export function movePrefix(bundle: JsonObject): string {
  const paths = objectOf(bundle.paths);
  const prefix = commonFolder(Object.keys(paths));
  if (prefix === "") return "";
  for (const [path, item] of Object.entries(paths)) {
    delete paths[path];
    paths[path.slice(prefix.length)] = item;
  }
  for (const server of listOf(bundle.servers)) {
    if (isObject(server) && typeof server.url === "string")
      server.url = server.url.replace(/\/+$/, "") + prefix;
  }
  return prefix;
}

function commonFolder(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  const parts = first.split("/").slice(0, -1);
  while (parts.length > 1 && !others.every((path) => path.startsWith(`${parts.join("/")}/`))) parts.pop();
  const parameter = parts.findIndex((part) => part.includes("{"));
  if (parameter >= 0) parts.length = parameter;
  // A path that begins with a parameter would match almost all requests.
  if ([first, ...others].some((path) => path[parts.join("/").length + 1] === "{")) parts.pop();
  const folder = parts.join("/");
  // A folder of one method is part of its name.
  if (others.length === 0 && !/[.]/.test(first)) return "";
  return folder;
}
