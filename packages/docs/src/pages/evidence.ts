import { type Block, heading, paragraph, type ShownClaim } from "../page.ts";
import type { Field, MethodReference, Reference } from "../reference.ts";
import { methodPath } from "./method-page.ts";

/** Every claim that no public page documents, in one list: what holds for all methods, then method by method. */
export function evidenceBlocks(reference: Reference): Block[] {
  const all = reference.conventions.filter(({ methods }) => methods.length === 0);
  const claims = all.map(({ id, summary, description, evidence }): ShownClaim => {
    return { id, text: `**${summary}** ${description}`, ...evidence };
  });
  return [
    heading(2, "Every method", "every-method"),
    { kind: "claims", claims },
    heading(2, "Every error response", "every-error-response"),
    { kind: "claims", claims: reference.failureClaims },
    ...reference.methods.flatMap((method) => methodBlocks(reference, method)),
  ];
}

function methodBlocks(reference: Reference, method: MethodReference): Block[] {
  const claims = methodClaims(reference, method);
  const title = `[\`${method.name}\`](${methodPath(method.name)})`;
  if (claims.length > 0) return [heading(2, title, method.name), { kind: "claims", claims }];
  return [heading(2, title, method.name), paragraph("Everything on its page is documented.", "small")];
}

/** What is said of a method without a public page that documents it. */
export function methodClaims({ conventions }: Reference, method: MethodReference): ShownClaim[] {
  const { evidence, idempotency, rules, success, errors } = method;
  const whole: ShownClaim[] =
    evidence.level === "documented"
      ? []
      : [{ text: "The method as a whole: its name, arguments and answers.", ...evidence }];
  const isOwnRepeat =
    idempotency.evidence.level !== "documented" && idempotency.evidence.level !== evidence.level;
  const repeat: ShownClaim[] = isOwnRepeat
    ? [{ text: "Whether a call may be repeated.", ...idempotency.evidence }]
    : [];
  const scoped = conventions.filter(({ methods }) => methods.includes(method.name));
  return [
    ...whole,
    ...repeat,
    ...rules.filter(({ level }) => level !== "documented"),
    ...method.arguments.flatMap((field) => fieldClaims(method, "argument-", field)),
    ...success.claims.map((claim) => ({ ...claim, text: `The answer: ${claim.text}` })),
    ...success.fields.flatMap((field) => fieldClaims(method, "success-", field, success.claims)),
    ...codeClaims(errors),
    ...scoped
      .filter(({ evidence }) => evidence.level !== "documented")
      .map(({ summary, description, evidence }) => ({ text: `**${summary}** ${description}`, ...evidence })),
  ];
}

/** What is said of a field and of those inside it; a field that only shares its part's evidence is not repeated. */
function fieldClaims(
  method: MethodReference,
  prefix: string,
  field: Field,
  covered: readonly ShownClaim[] = [],
): ShownClaim[] {
  const id = `${prefix}${field.name}`;
  const name = `[\`${field.name}\`](${methodPath(method.name)}#${id})`;
  const { evidence } = field;
  const isCovered = covered.some(({ sources }) => sources.join() === evidence?.sources.join());
  const own = evidence && !isCovered ? [{ text: `${name}: ${field.description}`, ...evidence }] : [];
  const claims = field.claims.map((claim) => ({ ...claim, text: `${name}: ${claim.text}` }));
  const inside = field.fields.flatMap((member) => fieldClaims(method, `${id}.`, member, covered));
  return [...own, ...claims, ...inside];
}

/** Codes with the same sources are one claim. */
function codeClaims(errors: MethodReference["errors"]): ShownClaim[] {
  const groups = new Map<string, { codes: string[]; evidence: ShownClaim }>();
  for (const { code, evidence } of errors) {
    if (evidence.level === "documented") continue;
    const key = `${evidence.level} ${evidence.sources.join()}`;
    const group = groups.get(key) ?? { codes: [], evidence: { text: "", ...evidence } };
    group.codes.push(`\`${code}\``);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ codes, evidence }) => ({
    ...evidence,
    text: `It can return ${codes.join(", ")}.`,
  }));
}
