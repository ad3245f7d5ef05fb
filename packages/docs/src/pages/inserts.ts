import type { Block, Card, Row, ShownClaim } from "../page.ts";
import { heading, paragraph } from "../page.ts";
import type { MethodReference, Reference } from "../reference.ts";
import { evidenceBlocks } from "./evidence.ts";
import { methodPath } from "./method-page.ts";
import type { Inserts } from "./prose.ts";
import { retryAdvice } from "./retry.ts";

/** The parts of guides that follow from the document. */
export function inserts(reference: Reference): Inserts {
  return {
    conventions: (...ids) => [{ kind: "claims", claims: ids.map((id) => conventionClaim(reference, id)) }],
    methods: () => reference.families.flatMap((family) => familyBlocks(reference, family.name)),
    errors: () => errorBlocks(reference),
    sample: (...words) => [sampleBlock(reference, words)],
    samples: (...words) => [samplesBlock(reference, words)],
    repeats: () => [repeatsBlock(reference)],
    evidence: () => evidenceBlocks(reference),
    families: () => [familiesBlock(reference)],
    counts: () => [countsBlock(reference)],
    legend: () => [{ kind: "claims", claims: legend }],
  };
}

const legend: readonly ShownClaim[] = [
  { level: "documented", sources: [], text: "A public page of DX says so." },
  { level: "observed", sources: [], text: "Published programs send or expect it; no current page says so." },
  { level: "inferred", sources: [], text: "No source settles it, and the document had to choose." },
];

function countsBlock({ methods, families, errors, conventions, version }: Reference): Block {
  const current = methods.filter(({ deprecated }) => !deprecated).length;
  return {
    kind: "facts",
    rows: [
      [
        "Methods",
        `${current} current, ${methods.length - current} deprecated, in ${families.length} families`,
      ],
      ["Error codes", `[${errors.length}](/errors/)`],
      [
        "Open questions",
        `[${conventions.filter(({ evidence }) => evidence.level !== "documented").length} and more](/evidence/)`,
      ],
      ["Document", `[OpenAPI 3.1, version ${version}](/downloads/)`],
    ],
  };
}

function familiesBlock({ families }: Reference): Block {
  const cards = families.map(({ name, description, methods }): Card => {
    const count = methods.length === 1 ? "1 method" : `${methods.length} methods`;
    return {
      title: name,
      href: `/methods/#${name}`,
      text: `${description} ${count}.`,
      isCode: true,
      isDeprecated: false,
    };
  });
  return { kind: "cards", cards };
}

/** A claim about all methods, by its id. */
export function conventionClaim({ conventions }: Reference, id: string): ShownClaim {
  const found = conventions.find((convention) => convention.id === id);
  if (!found) throw new Error(`There is no convention ${id}.`);
  return { text: `**${found.summary}** ${found.description}`, ...found.evidence };
}

function familyBlocks({ families, methods }: Reference, name: string): Block[] {
  const family = families.find((family) => family.name === name);
  const own = methods.filter((method) => method.family === name);
  return [
    heading(2, name, name),
    paragraph(family?.description ?? ""),
    { kind: "cards", cards: own.map(methodCard) },
  ];
}

/** A method as a link. */
export function methodCard({ name, summary, deprecated }: MethodReference): Card {
  const text = deprecated ? `${summary}. Deprecated.` : `${summary}.`;
  return { title: name, href: methodPath(name), text, isCode: true, isDeprecated: deprecated };
}

/** One entry per code; codes that most methods can return come apart from those of a few. */
function errorBlocks(reference: Reference): Block[] {
  const isCommon = ({ methods }: Reference["errors"][number]) =>
    methods.length >= reference.methods.length * 0.7;
  const common = reference.errors.filter(isCommon);
  const special = reference.errors.filter((error) => !isCommon(error));
  return [
    heading(2, "From almost every method", "common"),
    errorTable(reference, common, (count) => `${count} of ${reference.methods.length}`),
    heading(2, "From some methods", "special"),
    errorTable(reference, special, undefined),
  ];
}

function errorTable(
  reference: Reference,
  errors: Reference["errors"],
  count: ((methods: number) => string) | undefined,
): Block {
  const rows = errors.map(({ code, meaning, remedy, methods }): Row => {
    const links = methods.map((name) => `[\`${name}\`](${methodPath(name)}#error-${code})`).join(", ");
    const first = reference.methods.find(({ name }) => name === methods[0]);
    const where = count ? `${count(methods.length)} methods` : links;
    return {
      id: code,
      cells: [`\`${code}\``, meaning, remedy, first ? retryAdvice(first, code) : "", where],
    };
  });
  return {
    kind: "table",
    style: "errors",
    head: ["Code", "Meaning", "What to do", "Retry", "Methods"],
    rows,
  };
}

function find({ methods }: Reference, name: string | undefined, key: string | undefined) {
  const scenario = methods
    .find((method) => method.name === name)
    ?.scenarios.find((scenario) => scenario.key === key);
  if (!scenario) throw new Error(`There is no scenario ${key} of ${name}.`);
  return scenario;
}

/** `sample deployments.create single_commit python` */
function sampleBlock(reference: Reference, [name, key, id]: readonly string[]): Block {
  const sample = find(reference, name, key).samples.find((sample) => sample.id === id);
  if (!sample) throw new Error(`There is no sample ${id} of ${key} of ${name}.`);
  return { kind: "code", syntax: sample.syntax, text: sample.text, title: sample.label };
}

/** `samples deployments.create single_commit` */
function samplesBlock(reference: Reference, [name, key]: readonly string[]): Block {
  const tabs = find(reference, name, key).samples.map(({ id, label, syntax, text }) => ({
    id,
    label,
    blocks: [{ kind: "code", syntax, text } as const],
  }));
  return { kind: "tabs", label: "Language", id: "language", tabs };
}

function repeatsBlock({ methods }: Reference): Block {
  const rows = methods.map(({ name, idempotency }): Row => {
    const { safe, keys, evidence } = idempotency;
    const answer =
      safe === true ? "Yes" : safe === false ? "No" : `With ${keys.map((key) => `\`${key}\``).join(" or ")}`;
    return { cells: [`[\`${name}\`](${methodPath(name)})`, answer, `*${evidence.level}*`] };
  });
  return { kind: "table", style: "plain", head: ["Method", "May be repeated", "Evidence"], rows };
}
