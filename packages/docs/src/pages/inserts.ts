import {
  type Block,
  type Card,
  codeTabs,
  conventionClaim,
  heading,
  paragraph,
  type ShownClaim,
  summaryOf,
  type TableRow,
} from "../page.ts";
import type { MethodReference, Reference } from "../reference.ts";
import { errorCatalogue } from "./error-catalogue.ts";
import { evidenceBlocks } from "./evidence.ts";
import { buttons, diagram, tasks } from "./front.ts";
import { methodPath } from "./method-page.ts";
import type { Inserts } from "./prose.ts";
import { recipeTabs } from "./recipes.ts";
import { worksInBlocks } from "./works-in.ts";

/** The parts of guides that follow from the document. */
export function inserts(reference: Reference): Inserts {
  return {
    conventions: (...ids) => [{ kind: "claims", claims: ids.map((id) => claimOf(reference, id)) }],
    methods: () => reference.families.flatMap((family) => familyBlocks(reference, family)),
    errors: () => errorCatalogue(reference),
    sample: (...words) => [sampleBlock(reference, words)],
    samples: (...words) => [samplesBlock(reference, words)],
    repeats: () => [repeatsBlock(reference)],
    evidence: () => evidenceBlocks(reference),
    families: () => [familiesBlock(reference)],
    buttons: () => [buttons],
    tasks: () => [tasks],
    diagram: () => [diagram],
    recipes: () => [recipeTabs],
    "works-in": () => worksInBlocks(),
    legend: () => [{ kind: "claims", claims: legend }],
  };
}

const legend: readonly ShownClaim[] = [
  { level: "documented", sources: [], text: "Stated on a public DX page." },
  { level: "observed", sources: [], text: "Seen in published integrations, but not in current docs." },
  { level: "inferred", sources: [], text: "Not documented anywhere; this is our best assumption." },
];

function familiesBlock({ families }: Reference): Block {
  const cards = families.map(({ name, description, methods }): Card => {
    const count = methods.length === 1 ? "1 method" : `${methods.length} methods`;
    const text = `${description} ${count}.`;
    return { title: name, href: `/methods/#${name}`, text, isCode: true, isDeprecated: false };
  });
  return { kind: "cards", cards };
}

/** A claim about all methods, by its id. */
function claimOf({ conventions }: Reference, id: string): ShownClaim {
  const found = conventions.find((convention) => convention.id === id);
  if (!found) throw new Error(`There is no convention ${id}.`);
  return conventionClaim(found);
}

function familyBlocks({ methods }: Reference, { name, description }: Reference["families"][number]): Block[] {
  const own = methods.filter((method) => method.family === name);
  return [heading(2, name, name), paragraph(description), { kind: "cards", cards: own.map(methodCard) }];
}

/** A method as a link. */
export function methodCard(method: MethodReference): Card {
  const { name, deprecated } = method;
  const text = summaryOf(method);
  return { title: name, href: methodPath(name), text, isCode: true, isDeprecated: deprecated };
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
  return codeTabs("Language", "language", find(reference, name, key).samples);
}

function repeatsBlock({ methods }: Reference): Block {
  const rows = methods.map(({ name, idempotency }): TableRow => {
    const { evidence } = idempotency;
    return { cells: [`[\`${name}\`](${methodPath(name)})`, isRetrySafe(idempotency), `*${evidence.level}*`] };
  });
  return { kind: "table", style: "plain", head: ["Method", "Safe to retry", "Evidence"], rows };
}

function isRetrySafe({ safe, keys }: MethodReference["idempotency"]): string {
  if (safe === "by-key") return `With ${keys.map((key) => `\`${key}\``).join(" or ")}`;
  if (safe) return "Yes";
  return "No";
}
