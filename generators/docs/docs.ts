import { exactJson, withExactNumbers } from "../core/exact-numbers.ts";
import type { File, Model } from "../core/model.ts";
import { comment, constant, header } from "../core/text.ts";
import { type Claim, fieldsOf } from "./fields.ts";
import { methodPage } from "./method-page.ts";
import { redocDocument } from "./redoc-document.ts";

const folder = "packages/docs/src/generated";

/** What the reference site shows: one file per method, one for what holds for all, and the document for Redoc. */
export function docs(model: Model): File[] {
  const bundle = withExactNumbers(model.bundle, model.exact);
  return [
    { path: `${folder}/openapi.json`, text: `${exactJson(redocDocument({ ...model, bundle }))}\n` },
    { path: `${folder}/front.ts`, text: front(model) },
    ...model.methods.map((method) => ({
      path: `${folder}/methods/${fileName(method.name)}.ts`,
      text: [
        header("docs"),
        'import type { MethodReference } from "../../reference.ts";\n\n',
        comment([`What the site shows of ${method.name}.`]),
        `${constant("method", methodPage(model, method), "MethodReference")};\n`,
      ].join(""),
    })),
  ];
}

/** The site finds the files by what is in them, so a name that Windows keeps for a device may get another letter. */
function fileName(method: string): string {
  const name = method.replaceAll("/", ".");
  return /^(?:con|prn|aux|nul|com\d|lpt\d)\./i.test(name) ? `_${name}` : name;
}

function front(model: Model): string {
  const { title, profile, version, server, families, errors, conventions, bundle } = model;
  const info = bundle.info as { summary?: string; description?: string } | undefined;
  const value = {
    title,
    version,
    summary: info?.summary ?? "",
    description: info?.description?.trim() ?? "",
    server,
    key: profile.key,
    refusedStatus: profile.statuses.refused,
    families: families.map(({ name, description, methods }) => ({
      name,
      description,
      methods: methods.map((method) => method.name),
    })),
    errors,
    conventions,
    failureClaims: failureClaims(model),
  };
  return [
    header("docs"),
    'import type { Front } from "../reference.ts";\n\n',
    comment(["What holds for the whole API."]),
    `${constant("front", value, "Front")};\n`,
  ].join("");
}

/** What is not documented of the answers to refused calls; most methods share it, so it is said once. */
function failureClaims({ schemas, methods }: Model): Claim[] {
  const fields = methods.flatMap(({ failure }) => fieldsOf(schemas, failure));
  const claims = fields.flatMap(({ name, description, evidence, claims }) => {
    const own = evidence ? [{ ...evidence, text: description }] : [];
    return [...own, ...claims].map((claim) => ({
      ...claim,
      text: claim.text && `\`${name}\`: ${claim.text}`,
    }));
  });
  return claims.filter(({ text }, index) => {
    return text !== "" && claims.findIndex((other) => other.text === text) === index;
  });
}
