import fc from "fast-check";
import { expect, test } from "vitest";
import { createRouteTable } from "./route-table.ts";

function tableOf(...paths: string[]) {
  return createRouteTable(paths.map((path) => [path, path]));
}

test("a path without parameters goes before one with parameters, and a narrower part before a wider one", () => {
  const table = tableOf("/users/{id}", "/users/{id}.json", "/users/me", "/users/x{id}.json", "/{any}/me");
  const found = (path: string) => table.at(path)[0];
  expect(found("/users/me")).toBe("/users/me");
  expect(found("/users/5")).toBe("/users/{id}");
  expect(found("/users/5.json")).toBe("/users/{id}.json");
  expect(found("/users/x5.json")).toBe("/users/x{id}.json");
  expect(found("/users/.json")).toBe("/users/{id}");
  expect(found("/teams/me")).toBe("/{any}/me");
});

test("a path that begins like a narrower one is still found among the wider ones", () => {
  const table = tableOf("/a/{x}/c", "/{y}/b/d");
  expect(table.at("/a/b/d")).toEqual(["/{y}/b/d"]);
  expect(table.at("/a/b/c")).toEqual(["/a/{x}/c"]);
});

test("a parameter is one part, and is never empty", () => {
  const table = tableOf("/users/{id}");
  for (const path of ["/users/", "/users", "/users/a/b", "users/a", "/users/a/", "/Users/a"])
    expect([path, table.at(path)]).toEqual([path, []]);
  expect(table.at("/users/a%2Fb")).toEqual(["/users/{id}"]);
});

test("all entries of a path are found, in their order", () => {
  const table = createRouteTable([
    ["/a/{b}", "post"],
    ["/c", "get"],
    ["/a/{b}", "get"],
  ]);
  expect(table.at("/a/1")).toEqual(["post", "get"]);
});

const part = fc.oneof(fc.constantFrom("a", "b", "ab", "{p}", "a{p}", "{p}b"));
const pathOf = (parts: string[]) => `/${parts.join("/")}`;

test("it finds a path exactly where a pattern for one of the paths matches", () => {
  const requests = fc.array(fc.constantFrom("a", "b", "ab", "aab", "x", ""), { minLength: 1, maxLength: 4 });
  const templates = fc.array(fc.array(part, { minLength: 1, maxLength: 4 }).map(pathOf), { maxLength: 8 });
  fc.assert(
    fc.property(templates, requests.map(pathOf), (paths, path) => {
      const matching = paths.filter((each) => new RegExp(`^${each.replaceAll("{p}", "[^/]+")}$`).test(path));
      const [found] = createRouteTable(paths.map((each) => [each, each])).at(path);
      if (matching.length === 0) expect(found).toBeUndefined();
      else expect(matching).toContain(found);
    }),
  );
});
