import { present } from "@datacloud/traffic";
import { type Block, conventionClaim, deprecationClaim, heading, type ShownClaim } from "../page.ts";
import type { Field, MethodReference, Reference } from "../reference.ts";
import { methodPath } from "./method-page.ts";

/** A claim about a method, or about one of its fields. */
export interface PlacedClaim extends ShownClaim {
  topic: Topic;
  method: string;
  /** The field it is about, and its anchor on the page of the method. */
  field?: { name: string; id: string };
}

const topics = [
  "Methods",
  "Retries",
  "Arguments",
  "Responses",
  "Failures",
  "Conventions of some methods",
] as const;
type Topic = (typeof topics)[number];

/** Every claim that no public page documents, each once: what holds for all methods, then topic by topic. */
export function evidenceBlocks(reference: Reference): Block[] {
  const all = reference.conventions.filter(({ methods }) => methods.length === 0);
  const claims = all.map((each): ShownClaim => ({ id: each.id, ...conventionClaim(each) }));
  const placed = reference.methods.flatMap((method) => methodClaims(reference, method));
  return [
    { kind: "levels" },
    heading(2, "Every method", "every-method"),
    { kind: "claims", claims },
    heading(2, "Every error response", "every-error-response"),
    { kind: "claims", claims: reference.failureClaims },
    ...topics.flatMap((topic): Block[] => {
      const own = placed.filter((claim) => claim.topic === topic);
      if (own.length === 0) return [];
      return [heading(2, topic), { kind: "claims", claims: groupedClaims(own) }];
    }),
  ];
}

/** Claims that say the same in several places, once, with those places; those with the most places first. */
function groupedClaims(claims: readonly PlacedClaim[]): ShownClaim[] {
  const groups = Map.groupBy(claims, ({ level, text }) => `${level} ${text}`);
  return [...groups.values()]
    .toSorted((left, right) => right.length - left.length)
    .flatMap((group): ShownClaim[] => {
      const [first] = group;
      if (!first) return [];
      const text = `${first.text} ${placesOf(group)}`;
      return [{ text, level: first.level, sources: [...new Set(group.flatMap(({ sources }) => sources))] }];
    });
}

/** `In a.b: x, y; a.c: x.`, each a link. */
function placesOf(claims: readonly PlacedClaim[]): string {
  const methods = [...new Set(claims.map(({ method }) => method))];
  const parts = methods.map((method) => {
    const fields = claims.flatMap((claim) => (claim.method === method && claim.field ? [claim.field] : []));
    const links = fields.map(({ name, id }) => `[\`${name}\`](${methodPath(method)}#${id})`);
    const title = `[\`${method}\`](${methodPath(method)})`;
    if (links.length === 0) return title;
    return `${title} ${links.join(", ")}`;
  });
  return `In ${parts.join("; ")}.`;
}

/** What is said of a method without a public page that documents it. */
export function methodClaims({ conventions }: Reference, method: MethodReference): PlacedClaim[] {
  const { evidence, deprecation, idempotency, rules, success, errors, name } = method;
  const of = (topic: Topic, claims: readonly ShownClaim[]) =>
    claims
      .filter(({ level }) => level !== "documented")
      .map(({ text, level, sources }): PlacedClaim => ({ text, level, sources, topic, method: name }));
  const isOwnRetry = idempotency.evidence.level !== evidence.level;
  const scoped = conventions.filter(({ methods }) => methods.includes(name));
  return [
    ...of("Methods", [{ text: "The method as a whole: its name, arguments and responses.", ...evidence }]),
    ...of("Methods", present(deprecation && deprecationClaim(deprecation))),
    ...(isOwnRetry
      ? of("Retries", [{ text: "Whether a request may be retried.", ...idempotency.evidence }])
      : []),
    ...of("Arguments", rules),
    ...method.arguments.flatMap((field) => fieldClaims(method, "Arguments", "argument-", field)),
    ...of("Responses", success.claims),
    ...success.fields.flatMap((field) => fieldClaims(method, "Responses", "success-", field, success.claims)),
    ...of("Failures", codeClaims(errors)),
    ...of("Conventions of some methods", scoped.map(conventionClaim)),
  ];
}

/** What is said of a field and of those inside it; a field that only shares its part's evidence is not repeated. */
function fieldClaims(
  method: MethodReference,
  topic: Topic,
  prefix: string,
  field: Field,
  covered: readonly ShownClaim[] = [],
): PlacedClaim[] {
  const { name, evidence, description } = field;
  const id = `${prefix}${name}`;
  const isCovered = covered.some(({ sources }) => sources.join() === evidence?.sources.join());
  const own = present(evidence && !isCovered && { text: description, ...evidence });
  const claims = [...own, ...field.claims].map(({ text, level, sources }): PlacedClaim => {
    return { text, level, sources, topic, method: method.name, field: { name, id } };
  });
  const inside = field.fields.flatMap((member) => fieldClaims(method, topic, `${id}.`, member, covered));
  return [...claims, ...inside];
}

/** Codes with the same sources are one claim. */
function codeClaims(errors: MethodReference["errors"]): ShownClaim[] {
  const open = errors.filter(({ evidence }) => evidence.level !== "documented");
  const groups = Map.groupBy(open, ({ evidence }) => `${evidence.level} ${evidence.sources.join()}`);
  return [...groups.values()].flatMap((group) => {
    const codes = group.map(({ code }) => `\`${code}\``);
    const text = `The method can return ${codes.join(", ")}.`;
    return group.slice(0, 1).map(({ evidence }) => ({ ...evidence, text }));
  });
}
