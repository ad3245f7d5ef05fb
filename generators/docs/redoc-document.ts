import type { Convention, JsonObject, Method, Model } from "../core/model.ts";
import { isObject } from "../core/model.ts";
import { sampleServer } from "./sample-server.ts";
import { type SampleServer, samplesOf } from "./samples/samples.ts";
import { showRules } from "./show-rules.ts";

/** The document as Redoc shows it: every operation and the front page say in words what the extensions say in data. */
export function redocDocument(model: Model): JsonObject {
  const document = structuredClone(model.bundle);
  const info = isObject(document.info) ? document.info : {};
  const conventions = model.conventions.filter(({ methods }) => methods.length === 0);
  info.description = `${String(info.description ?? "").trim()}\n\n${conventionsText(conventions)}`;
  document.info = info;
  for (const method of model.methods) {
    const operation = operationOf(document, method);
    const scoped = model.conventions.filter(({ methods }) => methods.includes(method.name));
    operation.summary = method.name;
    operation.description = descriptionText(method, scoped);
    operation["x-codeSamples"] = codeSamples(sampleServer(model), method);
  }
  const components =
    isObject(document.components) && isObject(document.components.schemas) ? document.components.schemas : {};
  for (const [name, schema] of Object.entries(components))
    if (isObject(schema)) components[name] = showRules(schema);
  return document;
}

/** The first call that succeeds, in every language; Redoc shows those that `packages/docs/src/redoc/redocly.yaml` lists. */
function codeSamples(server: SampleServer, method: Method): JsonObject[] {
  const scenario = method.scenarios.find(({ response }) => response.status < 300);
  const samples = scenario ? samplesOf(server, method, scenario.request.arguments) : [];
  return samples.map(({ id, label, text }) => ({ lang: id, label, source: text }));
}

function operationOf(document: JsonObject, { path, verb }: Method): JsonObject {
  const item = isObject(document.paths) && isObject(document.paths[path]) ? document.paths[path] : {};
  const operation = item[verb.toLowerCase()];
  return isObject(operation) ? operation : {};
}

function conventionsText(conventions: readonly Convention[]): string {
  return conventions.length === 0 ? "" : `# Conventions\n\n${conventions.map(conventionText).join("\n\n")}`;
}

function conventionText({ summary, description, evidence }: Convention): string {
  const sources = evidence.sources.map((source, index) => `[${index + 1}](${source})`).join(" ");
  return `**${summary}** ${description} *${evidence.level}* ${sources}`;
}

function descriptionText(method: Method, conventions: readonly Convention[]): string {
  const { safe, keys, evidence } = method.idempotency;
  const repeat =
    safe === true
      ? "yes"
      : safe === false
        ? "no"
        : `yes, with ${keys.map((key) => `\`${key}\``).join(" or ")}`;
  const successor = method.successor?.startsWith("https://")
    ? `[${method.successor}](${method.successor})`
    : `\`${method.successor}\``;
  const facts = [
    `**${method.summary}.** ${method.description}`,
    ...(method.deprecated ? [`**Deprecated.**${method.successor ? ` Use ${successor}.` : ""}`] : []),
    [
      `- Evidence: *${method.evidence.level}*`,
      `- Safe to retry: ${repeat}${evidence.level === "documented" ? "" : ` (*${evidence.level}*)`}`,
      `- Tables: ${method.tables.map((table) => `\`${table}\``).join(", ") || "none"}`,
    ].join("\n"),
    ...conventions.map(conventionText),
  ];
  return facts.join("\n\n");
}
