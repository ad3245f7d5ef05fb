import { checkJson } from "./check-json.ts";
import { checkParameters } from "./check-parameters.ts";
import { checkSchemas } from "./check-schemas.ts";
import { checkSecurity } from "./check-security.ts";
import { checkSupport } from "./check-support.ts";
import { checkValues } from "./check-values.ts";
import { withDefaults } from "./default-conventions.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { createDirections } from "./directions.ts";
import { anyFailure, emptySuccess } from "./envelope.ts";
import { sharedCodes, withExampleCodes } from "./example-codes.ts";
import { hasOkMember } from "./failure-form.ts";
import { objectOf, objectsOf, text, texts } from "./json-parts.ts";
import { namesLeftOut, operationsToLeaveOut } from "./left-out.ts";
import type { Document } from "./load.ts";
import { type ReadMethod, readMethod } from "./method.ts";
import type { Convention, ErrorDescription, Family, JsonObject, Method, Model, Schema } from "./model.ts";
import { readSchemas } from "./object-schema.ts";
import { checkOperations, keepOnly, keyOf, type Operation, operationsOf } from "./operations.ts";
import { checkTemplates } from "./path-template.ts";
import { joinParameters, joinServers, movePrefix, separateIds } from "./paths.ts";
import { readProbes } from "./probes.ts";
import { readProfile } from "./profile.ts";
import { createReader, type Reader, readEvidence } from "./reader.ts";
import { createSampler, type Sampler } from "./sample.ts";
import { makeUpScenario, validScenarios } from "./scenario.ts";
import { separateNames } from "./separate-names.ts";
import { readServer } from "./server.ts";

/** Understands a document. What cannot be represented is in `diagnostics`, each with its place. */
export function build(document: Document): { model: Model; diagnostics: Diagnostic[] } {
  const reader = createReader(document);
  const { bundle } = document;
  checkJson(reader);
  joinServers(bundle);
  checkSchemas(reader);
  checkOperations(reader);
  checkParameters(reader);
  checkSupport(reader);
  checkValues(reader);
  checkSecurity(reader);
  joinParameters(bundle);
  separateIds(bundle);
  const prefix = movePrefix(bundle);
  const paths = objectOf(bundle.paths);
  checkTemplates(reader, paths);
  const operations = operationsOf(reader, paths);
  const unfit = operationsToLeaveOut(bundle, operations, document.broken);
  const all = operations.filter((operation) => !unfit.has(keyOf(operation)));
  const read = separateNames(
    reader,
    all.flatMap((operation) => readWhole(reader, paths, operation)),
    paths,
  );
  if (read.length === 0 && !hasReason([...document.diagnostics, ...reader.diagnostics])) {
    reader.fail("document", "The document has no methods.", bundle, "paths");
  }
  const schemas = readSchemas(bundle);
  const directed = inDirections(read, schemas);
  const sampler = createSampler(schemas);
  const shown = directed.map((each) => withScenarios(reader, each, sampler));
  const ids = readIdentity(reader, shown, { prefix, schemas, sampler });
  const coded = shown.map((each) => withExampleCodes(reader, each, ids.profile.failure));
  const methods = coded.map(({ method }) => method);
  keepOnly(paths, new Set(methods.map(keyOf)));
  const model: Model = {
    ...ids,
    profile: { ...ids.profile, codes: sharedCodes(reader, coded, ids.profile) },
    families: readFamilies(bundle, methods),
    methods,
    operations: operations.length,
    leftOut: namesLeftOut(operations, new Set(methods.map(keyOf)), prefix),
    errors: readCatalogue(methods, new Map(coded.flatMap(({ descriptions }) => [...descriptions]).reverse())),
    conventions: withDefaults(readConventions(bundle), ids.profile.key),
    ...readProbes(bundle),
    tables: objectOf(objectOf(bundle["x-toolkit"]).tables),
    schemas,
    bundle,
    exact: document.exact,
  };
  return { model, diagnostics: reader.diagnostics };
}

/** What the API is called, where it is, and what is particular to it. */
function readIdentity(
  reader: Reader,
  read: readonly ReadMethod[],
  { prefix, ...schemas }: { prefix: string; schemas: Map<string, Schema>; sampler: Sampler },
): Pick<Model, "title" | "version" | "server" | "profile"> {
  const { bundle } = reader.document;
  const info = objectOf(bundle.info);
  const title = text(info.title) || "API";
  const server = readServer(reader, prefix);
  const methods = read.map(({ method }) => method);
  const profile = readProfile(bundle, { title, server, methods, ...schemas });
  return { title, version: text(info.version) || "0.0.0", server, profile };
}

/** The method with the examples that are valid, or else with one that is made up. */
function withScenarios(reader: Reader, read: ReadMethod, sampler: Sampler): ReadMethod {
  const { method, operation } = read;
  const scenarios = validScenarios(reader, operation, method, sampler);
  const madeUp = makeUpScenario(reader, operation, { ...method, scenarios }, sampler);
  const shown = { ...method, scenarios: [...scenarios, ...madeUp] };
  warnOfNoExample(reader, operation, shown, sampler);
  return { ...read, method: shown };
}

/** Names a method whose schemas nothing was found to meet: it has no example, and its mock no valid answer. */
function warnOfNoExample(reader: Reader, operation: JsonObject, method: Method, sampler: Sampler): void {
  const isSuccess = ({ response }: Method["scenarios"][number]) => response.status < 300;
  if (method.scenarios.some(isSuccess)) return;
  const parts = [
    ["arguments", method.arguments, "requestBody"],
    ["success", method.success, "responses"],
  ] as const;
  for (const [part, schema, key] of parts) {
    if (sampler.sampleOf(schema) !== undefined) continue;
    const message = `No valid ${part} of \`${method.name}\` were found, so it has no example. Write one under examples, or fix the schema.`;
    reader.warn("example", message, operation, key);
  }
}

/** Requests without what is read-only, responses without what is write-only; adds the schemas that differ. */
function inDirections(read: readonly ReadMethod[], schemas: Map<string, Schema>): ReadMethod[] {
  const directions = createDirections(schemas);
  const hasOk = hasOkMember(
    schemas,
    read.map(({ method }) => method),
  );
  const failureOf = ({ failure }: Method) =>
    failure === anyFailure && !hasOk ? { type: "object" } : failure;
  const successOf = ({ success }: Method) =>
    success === emptySuccess && hasOk
      ? { ...success, required: ["ok"], properties: { ok: { const: true } } }
      : success;
  return read.map(({ method, ...others }) => ({
    ...others,
    method: {
      ...method,
      arguments: directions.of("request", method.arguments),
      success: directions.of("response", successOf(method)),
      failure: directions.of("response", failureOf(method)),
    },
  }));
}

/** Whether it has been said why a document has no methods. */
function hasReason(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity !== "warning");
}

/** Reads an operation; one with a fault is left out. */
function readWhole(reader: Reader, paths: JsonObject, operation: Operation): ReadMethod[] {
  const faults = () => reader.diagnostics.filter(({ severity }) => severity === "omission").length;
  const before = faults();
  const read = readMethod(reader, paths, operation);
  if (read && faults() === before) return [read];
  return [];
}

/** Families in the order of their tags, then in the order of their first method. */
function readFamilies(bundle: JsonObject, methods: readonly Method[]): Family[] {
  const tags = objectsOf(bundle.tags);
  const names = new Set([...tags.map((tag) => text(tag.name)), ...methods.map(({ family }) => family)]);
  return [...names].flatMap((name) => {
    const members = methods.filter(({ family }) => family === name);
    const description = text(tags.find((tag) => tag.name === name)?.description);
    if (members.length > 0) return [{ name, description, methods: members }];
    return [];
  });
}

/** Every code once; the first sentence of its description says what happened, the rest what to do. */
function readCatalogue(
  methods: readonly Method[],
  descriptions: ReadonlyMap<string, string>,
): ErrorDescription[] {
  const codes = new Set(methods.flatMap(({ errors }) => errors.map(({ code }) => code)));
  return [...codes].map((code) => {
    const [, meaning = "", remedy = ""] =
      /^(.*?[.!?])(?:\s+(.*))?$/s.exec(descriptions.get(code) ?? "") ?? [];
    const owners = methods.filter(({ errors }) => errors.some((error) => error.code === code));
    return { code, meaning, remedy, methods: owners.map(({ name }) => name) };
  });
}

function readConventions(bundle: JsonObject): Convention[] {
  return objectsOf(bundle["x-conventions"]).map((convention) => ({
    id: text(convention.id),
    summary: text(convention.summary),
    description: text(convention.description),
    methods: texts(convention.methods),
    evidence: readEvidence(convention),
  }));
}
