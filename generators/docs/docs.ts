import { present } from "../core/json-parts.ts";
import type { File, Model } from "../core/model.ts";
import { comment, constant, header } from "../core/text.ts";
import { type Claim, fieldsOf } from "./fields.ts";
import { methodPage } from "./method-page.ts";

const folder = "packages/docs/src/generated";

/** What the reference site shows beside the contract: one file per method, and one for what holds for all. */
export function docs(model: Model): File[] {
  return [
    { path: `${folder}/front.ts`, text: front(model) },
    ...model.methods.map((method) => ({
      path: `${folder}/methods/${fileName(method.name)}.ts`,
      text: [
        header("docs"),
        'import type { GeneratedMethod } from "../../reference.ts";\n\n',
        comment([`What the site shows of ${method.name}.`]),
        `${constant("method", methodPage(model, method), "GeneratedMethod")};\n`,
      ].join(""),
    })),
  ];
}

/** The site finds the files by what is in them, so a name that Windows keeps for a device may get another letter. */
function fileName(method: string): string {
  const name = method.replaceAll("/", ".");
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)\./i.test(name)) return `_${name}`;
  return name;
}

function front(model: Model): string {
  const value = { families: model.families.map(({ name }) => name), failureClaims: failureClaims(model) };
  return [
    header("docs"),
    'import type { GeneratedFront } from "../reference.ts";\n\n',
    comment(["What holds for the whole API."]),
    `${constant("front", value, "GeneratedFront")};\n`,
  ].join("");
}

/** What is not documented of the answers to refused calls; most methods share it, so it is said once. */
function failureClaims({ schemas, methods }: Model): Claim[] {
  const fields = methods.flatMap(({ failure }) => fieldsOf(schemas, failure));
  const claims = fields.flatMap(({ name, description, evidence, claims }) => {
    const own = present(evidence && { ...evidence, text: description });
    return [...own, ...claims].map((claim) => ({
      ...claim,
      text: claim.text && `\`${name}\`: ${claim.text}`,
    }));
  });
  return claims.filter(({ text }, index) => {
    return text !== "" && claims.findIndex((other) => other.text === text) === index;
  });
}
