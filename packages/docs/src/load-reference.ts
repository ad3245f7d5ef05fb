import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Convention, ErrorDescription, MethodDescription } from "@datacloud/contract";
import { defaultUrl } from "./default-url.ts";
import type {
  DocumentParts,
  GeneratedFront,
  GeneratedMethod,
  MethodReference,
  Reference,
} from "./reference.ts";

/** The tables of the contract that the site shows. */
interface Tables {
  methods: Readonly<Record<string, MethodDescription>>;
  errors: Readonly<Record<string, ErrorDescription>>;
  conventions: Readonly<Record<string, Convention>>;
  scenarios: typeof import("@datacloud/contract/scenarios").scenarios;
  server: Reference["server"];
  profile: typeof import("@datacloud/contract/profile").profile;
  tables: Reference["tables"];
}

/**
 * What the site shows: what its own generator wrote into a folder, and the contract in another. The casts are safe: the
 * files are typed, and checked with everything else.
 */
export async function loadReference(from: string, contract: string): Promise<Reference> {
  const { front } = (await load(join(from, "front.ts"))) as { front: GeneratedFront };
  const files = readdirSync(join(from, "methods")).map((file) => join(from, "methods", file));
  const modules = (await Promise.all(files.map(load))) as { method: GeneratedMethod }[];
  const own = new Map(modules.map(({ method }) => [method.name, method]));
  const tables = await loadTables(contract);
  const document = readDocument(contract);
  const { server, profile, errors, conventions } = tables;
  const methods = Object.keys(tables.methods).flatMap((name) => {
    const generated = own.get(name);
    if (generated) return [methodReference(tables, document, generated)];
    return [];
  });
  return {
    title: document.info.title,
    version: document.info.version,
    summary: document.info.summary ?? "",
    server,
    key: profile.key,
    refusedStatus: profile.statuses.refused,
    failure: profile.failure,
    families: front.families.map((name) => ({
      name,
      description: document.tags?.find((tag) => tag.name === name)?.description ?? "",
      methods: methods.filter(({ family }) => family === name).map((method) => method.name),
    })),
    errors: Object.entries(errors).map(([code, description]) => ({ code, ...description })),
    conventions: Object.entries(conventions).map(([id, convention]) => ({ id, ...convention })),
    tables: tables.tables,
    failureClaims: front.failureClaims,
    methods: front.families.flatMap((name) => methods.filter(({ family }) => family === name)),
  };
}

/** The document of the contract. */
export function readDocument(contract: string): DocumentParts {
  return JSON.parse(readFileSync(join(contract, "openapi.json"), "utf8")) as DocumentParts;
}

async function loadTables(contract: string): Promise<Tables> {
  const names = ["methods", "errors", "conventions", "scenarios", "profile"];
  const modules = await Promise.all(names.map((name) => load(join(contract, `${name}.ts`))));
  return Object.assign({}, ...modules) as Tables;
}

function load(file: string): Promise<object> {
  return import(pathToFileURL(file).href) as Promise<object>;
}

function methodReference(tables: Tables, document: DocumentParts, own: GeneratedMethod): MethodReference {
  const { name, codeSources, samples, ...shown } = own;
  const method = tables.methods[name] as MethodDescription;
  const operation = document.paths[method.path]?.[method.verb.toLowerCase()];
  return {
    ...method,
    ...shown,
    name,
    url: `${defaultUrl(tables.server)}${method.path}`,
    description: operation?.description?.trim() ?? "",
    errors: method.errors.map(({ code, evidence: level }) => ({
      code,
      evidence: { level, sources: codeSources[code] ?? [] },
    })),
    scenarios: tables.scenarios
      .filter((scenario) => scenario.method === name)
      .map((scenario) => ({ ...scenario, pairs: [], samples: [], ...samples[scenario.key] })),
  };
}
