import { checkSchemas } from "./check-schemas.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Document } from "./load.ts";
import { readMethod } from "./method.ts";
import {
  type Convention,
  type ErrorCode,
  type Family,
  isObject,
  type JsonObject,
  type Method,
  type Model,
  type Schema,
  type Server,
} from "./model.ts";
import { createReader, type Reader, readEvidence, text, texts } from "./reader.ts";

/** Understands a document. What cannot be represented is in `diagnostics`, each with its place. */
export function build(document: Document): { model: Model; diagnostics: Diagnostic[] } {
  const reader = createReader(document);
  const { bundle } = document;
  checkSchemas(reader);
  const paths = isObject(bundle.paths) ? bundle.paths : {};
  const read = Object.keys(paths).flatMap((path) => readMethod(reader, paths, path) ?? []);
  if (read.length === 0 && reader.diagnostics.length === 0) {
    reader.fail("document", "The document has no methods.", bundle, "paths");
  }
  const methods = read.map(({ method }) => method);
  reportDuplicates(reader, methods, paths);
  const info = isObject(bundle.info) ? bundle.info : {};
  const model: Model = {
    title: text(info.title) || "API",
    version: text(info.version) || "0.0.0",
    server: readServer(reader),
    families: readFamilies(bundle, methods),
    methods,
    errors: readCatalogue(methods, new Map(read.flatMap(({ descriptions }) => [...descriptions]).reverse())),
    conventions: readConventions(bundle),
    schemas: readSchemas(bundle),
    bundle,
  };
  return { model, diagnostics: reader.diagnostics };
}

function reportDuplicates(reader: Reader, methods: readonly Method[], paths: JsonObject): void {
  const ids = new Map<string, string>();
  const types = new Map<string, string>();
  for (const { operationId, typeBase, path } of methods) {
    const [sameId, sameType] = [ids.get(operationId), types.get(typeBase)];
    if (sameId)
      reader.fail("operation-id", `The operationId ${operationId} is that of ${sameId} too.`, paths, path);
    if (sameType)
      reader.fail("method-name", `The types of ${path} and ${sameType} would share a name.`, paths, path);
    ids.set(operationId, sameId ?? path);
    types.set(typeBase, sameType ?? path);
  }
}

function readServer(reader: Reader): Server {
  const servers = reader.document.bundle.servers;
  const server = reader.resolve(Array.isArray(servers) ? servers[0] : undefined);
  const variables = Object.entries(isObject(server.variables) ? server.variables : {}).map(
    ([name, value]) => {
      const variable = reader.resolve(value);
      return { name, default: text(variable.default), description: text(variable.description) };
    },
  );
  return { url: text(server.url) || "/", variables };
}

/** Families in the order of their tags, then in the order of their first method. */
function readFamilies(bundle: JsonObject, methods: readonly Method[]): Family[] {
  const tags = (Array.isArray(bundle.tags) ? bundle.tags : []).filter(isObject);
  const names = new Set([...tags.map((tag) => text(tag.name)), ...methods.map(({ family }) => family)]);
  return [...names].flatMap((name) => {
    const members = methods.filter(({ family }) => family === name);
    const description = text(tags.find((tag) => tag.name === name)?.description);
    return members.length > 0 ? [{ name, description, methods: members }] : [];
  });
}

/** Every code once; the first sentence of its description says what happened, the rest what to do. */
function readCatalogue(methods: readonly Method[], descriptions: ReadonlyMap<string, string>): ErrorCode[] {
  const codes = new Set(methods.flatMap(({ errors }) => errors.map(({ code }) => code)));
  return [...codes].map((code) => {
    const [, meaning = "", remedy = ""] =
      /^(.*?[.!?])(?:\s+(.*))?$/s.exec(descriptions.get(code) ?? "") ?? [];
    const owners = methods.filter(({ errors }) => errors.some((error) => error.code === code));
    return { code, meaning, remedy, methods: owners.map(({ name }) => name) };
  });
}

function readConventions(bundle: JsonObject): Convention[] {
  const list = bundle["x-conventions"];
  return (Array.isArray(list) ? list : []).filter(isObject).map((convention) => ({
    id: text(convention.id),
    summary: text(convention.summary),
    description: text(convention.description),
    methods: texts(convention.methods),
    evidence: readEvidence(convention, { level: "documented", sources: [] }),
  }));
}

function readSchemas(bundle: JsonObject): Map<string, Schema> {
  const components = isObject(bundle.components) ? bundle.components : {};
  const schemas = isObject(components.schemas) ? components.schemas : {};
  return new Map(
    Object.entries(schemas).flatMap(([name, schema]) => (isObject(schema) ? [[name, schema] as const] : [])),
  );
}
