import { present } from "@datacloud/traffic";
import { exampleQuery } from "../example-query.ts";
import {
  type Block,
  conventionClaim,
  deprecationClaim,
  heading,
  levelMark,
  type Page,
  paragraph,
  type ShownClaim,
  type TableRow,
} from "../page.ts";
import type { MethodReference, Reference } from "../reference.ts";
import { methodAside } from "./method-aside.ts";
import { methodFacts } from "./method-facts.ts";

/** The page of a method. */
export function methodPage(reference: Reference, method: MethodReference): Page {
  return {
    path: methodPath(method.name).slice(1),
    title: method.name,
    description: `${method.summary} in the DX Data Cloud with ${method.verb} ${method.name}: arguments, errors and tested samples.`,
    kind: "method",
    section: method.family,
    blocks: [
      paragraph(`${method.summary}.`, "lead"),
      methodFacts(method),
      ...deprecationBlocks(method),
      ...method.description.split(/\n\s*\n/).map((text) => paragraph(text.replaceAll("\n", " "))),
      ...argumentBlocks(reference, method),
      ...successBlocks(method),
      ...errorBlocks(reference, method),
      ...tableBlocks(reference, method),
      ...assumptionBlocks(reference, method),
    ],
    aside: methodAside(method),
  };
}

/** Where the page of a method is, with a slash in front. */
export function methodPath(name: string): string {
  return `/methods/${name}/`;
}

function deprecationBlocks({ deprecated, deprecation, successor }: MethodReference): Block[] {
  if (!deprecated) return [];
  const claims = present(deprecation && deprecationClaim(deprecation));
  return [
    { kind: "note", tone: "warning", text: `**Deprecated.**${successorText(successor)}` },
    ...present(claims.length > 0 && ({ kind: "claims", claims } as const)),
  ];
}

function successorText(successor: string | null): string {
  if (successor === null) return "";
  if (successor.startsWith("https://")) return ` Use [${successor.replace("https://", "")}](${successor}).`;
  return ` Use [\`${successor}\`](${methodPath(successor)}).`;
}

/** How arguments travel, by the encodings of a method. */
const ways: Readonly<Record<string, string>> = {
  query: "In the query string.",
  json: "As [JSON](/requests/).",
  form: "As a [URL-encoded form](/requests/).",
  multipart: "As a form in parts, `multipart/form-data`.",
};

function argumentBlocks(
  { key }: Reference,
  { arguments: fields, rules, encodings, inPath = [], inBoth = [] }: MethodReference,
): Block[] {
  const names = inPath.map((name) => `\`${name}\``).join(" and ");
  const both = inBoth.map((name) => `\`${name}\``).join(" and ");
  const first = present(names && `${names} in the path. `, both && `${both} in the body too. `).join("");
  const hasOthers = fields.length > inPath.length || inBoth.length > 0;
  const way = ways[encodings.join(" ")] ?? "As [JSON or as a URL-encoded form](/requests/).";
  const travel = first + (first === "" || hasOthers ? way : "");
  return present(
    heading(2, "Arguments"),
    paragraph(
      `${travel} Authenticate with the [\`${key.header}\` header](/authentication/), not with an argument.`,
      "small",
    ),
    rules.length > 0 && ({ kind: "claims", claims: rules } as const),
    { kind: "fields", prefix: "argument-", fields },
  );
}

function successBlocks({ success }: MethodReference): Block[] {
  return present(
    heading(2, "Success"),
    paragraph(success.description),
    success.claims.length > 0 && ({ kind: "claims", claims: success.claims } as const),
    { kind: "fields", prefix: "success-", fields: success.fields },
  );
}

function errorBlocks({ errors, refusedStatus }: Reference, method: MethodReference): Block[] {
  const rows = method.errors.map(({ code, evidence }): TableRow => {
    const entry = errors.find((error) => error.code === code);
    return {
      id: `error-${code}`,
      cells: [
        `[\`${code}\`](/errors/#${code})${levelMark(evidence)}`,
        entry?.meaning ?? "",
        entry?.remedy ?? "",
      ],
    };
  });
  return [
    heading(2, "Errors"),
    { kind: "table", style: "errors", head: ["Code", "Meaning", "Fix"], rows },
    paragraph(
      `All of these come with status ${refusedStatus}: fix the request before you send it again. The set of codes is [open](/errors/).`,
      "small",
    ),
  ];
}

function tableBlocks(reference: Reference, { tables, scenarios }: MethodReference): Block[] {
  const [first] = tables;
  if (first === undefined) return [];
  const success = scenarios.find(({ response }) => response.status < 300);
  const names = tables.map((table) => `\`${table}\``).join(", ");
  return [
    heading(2, "In the Data Cloud"),
    paragraph(`${tables.length === 1 ? "Table" : "Tables"}: ${names}.`),
    {
      kind: "code",
      syntax: "sql",
      text: exampleQuery(reference.tables, first, success?.request.arguments ?? {}),
    },
  ];
}

function assumptionBlocks({ conventions }: Reference, method: MethodReference): Block[] {
  const own = conventions.filter((convention) => convention.methods.includes(method.name));
  const claims = own.map((each): ShownClaim => ({ id: each.id, ...conventionClaim(each) }));
  if (claims.length === 0 && method.evidence.level === "documented") return [];
  return [
    heading(2, "Assumptions"),
    paragraph(
      "DX does not document these. Assumptions about [every method](/evidence/) are not listed here.",
      "small",
    ),
    { kind: "claims", claims },
  ];
}
