import { readFileSync } from "node:fs";

interface OpenApi {
  paths: Record<string, unknown>;
  components: Record<string, Record<string, unknown>>;
}

const own = new URL("../../../packages/contract/src/generated/openapi.json", import.meta.url);

/** Our own document with its methods again and again under other names, each time with components of their own. */
export function largeDocument(methods: number): string {
  const original = readFileSync(own, "utf8");
  // Conventions and probes name methods, and are no work for generators.
  const { "x-conventions": _, "x-probes": __, "x-toolkit": ___, ...document } = JSON.parse(original);
  const paths: OpenApi["paths"] = {};
  const components: OpenApi["components"] = {};
  for (let copy = 0; Object.keys(paths).length < methods; copy += 1) {
    const next = copy === 0 ? (JSON.parse(original) as OpenApi) : renamed(original, copy);
    const wanted = Object.entries(next.paths).slice(0, methods - Object.keys(paths).length);
    Object.assign(paths, Object.fromEntries(wanted));
    for (const [section, named] of Object.entries(next.components))
      components[section] = { ...components[section], ...named };
  }
  const families = new Set(Object.keys(paths).map((path) => path.slice(1).split(".")[0] ?? ""));
  const tags = [...families].map((name) => ({ name, description: `Methods of ${name}.` }));
  return JSON.stringify({ ...document, tags, paths, components });
}

/** A copy of the document whose families, operations and components carry a number. */
function renamed(text: string, copy: number): OpenApi {
  const { paths, components } = JSON.parse(text) as OpenApi;
  const numbered = Object.entries(components).map(([section, named]) => {
    const parts = Object.entries(named).map(([name, part]) => [`${name}${copy}`, part]);
    return [section, section === "securitySchemes" ? named : Object.fromEntries(parts)];
  });
  const own = JSON.stringify({ paths, components: Object.fromEntries(numbered) })
    .replaceAll(/"#\/components\/(\w+)\/([\w.-]+)"/g, `"#/components/$1/$2${copy}"`)
    .replaceAll(/"\/(\w+)\.(\w+)":/g, `"/$1${copy}.$2":`)
    .replaceAll(/"is":"(\w+)\.(\w+)"/g, `"is":"$1${copy}.$2"`)
    .replaceAll(/"operationId":"(\w+)"/g, `"operationId":"$1${copy}"`)
    .replaceAll(/"tags":\["(\w+)"\]/g, `"tags":["$1${copy}"]`);
  return JSON.parse(own) as OpenApi;
}
