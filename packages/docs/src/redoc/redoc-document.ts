import { present } from "@datacloud/traffic";
import type { DocumentParts, MethodReference, Reference } from "../reference.ts";
import { isObject, showRules } from "./show-rules.ts";

type Convention = Reference["conventions"][number];

/** The document as Redoc shows it: every operation and the front page say in words what the extensions say in data. */
export function redocDocument(contract: DocumentParts, { methods, conventions }: Reference): DocumentParts {
  const document = structuredClone(contract);
  const general = conventions.filter((convention) => convention.methods.length === 0);
  const { info, components } = document;
  info.description = `${(info.description ?? "").trim()}\n\n${conventionsText(general)}`;
  for (const method of methods) {
    const operation = document.paths[method.path]?.[method.verb.toLowerCase()];
    if (operation === undefined) continue;
    const scoped = conventions.filter((convention) => convention.methods.includes(method.name));
    operation.summary = method.name;
    operation.description = descriptionText(method, scoped);
    operation["x-codeSamples"] = codeSamples(method);
  }
  const schemas = components?.schemas ?? {};
  for (const [name, schema] of Object.entries(schemas))
    if (isObject(schema)) schemas[name] = showRules(schema);
  return document;
}

/** The first request that succeeds, in every language; Redoc shows those that `redocly.yaml` lists. */
function codeSamples({ scenarios }: MethodReference): object[] {
  const samples = scenarios.find(({ response }) => response.status < 300)?.samples ?? [];
  return samples.map(({ id, label, text }) => ({ lang: id, label, source: text }));
}

function conventionsText(conventions: readonly Convention[]): string {
  if (conventions.length === 0) return "";
  return `# Conventions\n\n${conventions.map(conventionText).join("\n\n")}`;
}

function conventionText({ summary, description, evidence }: Convention): string {
  const sources = evidence.sources.map((source, index) => `[${index + 1}](${source})`).join(" ");
  return `**${summary}** ${description} *${evidence.level}* ${sources}`;
}

function descriptionText(method: MethodReference, conventions: readonly Convention[]): string {
  const { evidence } = method.idempotency;
  const facts = present(
    `**${method.summary}.** ${method.description}`,
    method.deprecated && `**Deprecated.**${successorText(method)}`,
    [
      `- Evidence: *${method.evidence.level}*`,
      `- Safe to retry: ${retryText(method)}${evidence.level === "documented" ? "" : ` (*${evidence.level}*)`}`,
      `- Tables: ${method.tables.map((table) => `\`${table}\``).join(", ") || "none"}`,
    ].join("\n"),
    ...conventions.map(conventionText),
  );
  return facts.join("\n\n");
}

function retryText({ idempotency: { safe, keys } }: MethodReference): string {
  if (safe === "by-key") return `yes, with ${keys.map((key) => `\`${key}\``).join(" or ")}`;
  if (safe) return "yes";
  return "no";
}

function successorText({ successor }: MethodReference): string {
  if (successor === null) return "";
  return successor.startsWith("https://") ? ` Use [${successor}](${successor}).` : ` Use \`${successor}\`.`;
}
