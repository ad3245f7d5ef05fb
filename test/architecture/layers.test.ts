import { expect, test } from "vitest";
import { handWritten, importsOf, sources } from "./repository.ts";

const outputs = ["contract", "client", "validators", "mocks", "docs"];

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

test.each(sources.filter((file) => file.startsWith("generators/")))("%s keeps to its layer", (file) => {
  const [, layer = ""] = file.split("/");
  const allowed =
    file === "generators/main.ts"
      ? ["core", "rules", ...outputs]
      : [...outputs, "rules", "adopt"].includes(layer)
        ? ["core", layer]
        : ["core"];
  const foreign = (graph.get(file) ?? []).filter((target) => {
    const isOurs =
      target.startsWith("generators/") || target.startsWith("packages/") || target.startsWith("@datacloud/");
    return isOurs && !allowed.some((name) => target.startsWith(`generators/${name}/`));
  });
  expect(foreign).toEqual([]);
});

test.each(sources.filter((file) => file.startsWith("packages/")))(
  "%s imports only what stands before it",
  (file) => {
    const [, name = ""] = file.split("/");
    const foreign = (graph.get(file) ?? []).filter((target) => {
      const [, package_] = /^(?:@datacloud|packages)\/([^/]+)/.exec(target) ?? [];
      const isGenerator = target.startsWith("generators/") || target.startsWith("test/");
      return (
        isGenerator || (package_ !== undefined && package_ !== name && !arrows[name]?.includes(package_))
      );
    });
    expect(foreign).toEqual([]);
  },
);
