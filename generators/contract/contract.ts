import { exactJson, withExactNumbers } from "../core/exact-numbers.ts";
import type { File, Model } from "../core/model.ts";
import { comment, constant, header } from "../core/text.ts";
import { yamlText } from "../core/yaml-text.ts";
import { argumentTable } from "./arguments.ts";
import { documentTypes } from "./document-types.ts";
import { signatures } from "./signatures.ts";

const folder = "packages/contract/src/generated";

/** The contract: types, the tables of methods, errors, conventions and scenarios, and the bundled document. */
export async function contract(model: Model): Promise<File[]> {
  const bundle = withExactNumbers(model.bundle, model.exact);
  return [
    { path: `${folder}/methods.ts`, text: header("contract") + methods(model) },
    { path: `${folder}/arguments.ts`, text: argumentTable(model) },
    { path: `${folder}/errors.ts`, text: header("contract") + errors(model) },
    { path: `${folder}/conventions.ts`, text: header("contract") + conventions(model) },
    { path: `${folder}/profile.ts`, text: header("contract") + profile(model) },
    { path: `${folder}/probes.ts`, text: header("contract") + probes(model) },
    { path: `${folder}/scenarios.ts`, text: header("contract") + scenarios(model) },
    { path: `${folder}/signatures.ts`, text: header("contract") + signatures(model) },
    { path: `${folder}/document-types.ts`, text: header("contract") + (await documentTypes(model)) },
    { path: `${folder}/openapi.json`, text: `${exactJson(bundle, model.exact)}\n` },
    {
      path: `${folder}/openapi.yaml`,
      text: header("contract").replace("//", "#") + yamlText(bundle),
    },
  ];
}

function methods({ methods, server, profile }: Model): string {
  const table = Object.fromEntries(
    methods.map((method) => [
      method.name,
      {
        family: method.family,
        member: method.member,
        verb: method.verb,
        path: method.path,
        operationId: method.operationId,
        summary: method.summary,
        docs: method.docs ?? null,
        deprecated: method.deprecated,
        successor: method.successor ?? null,
        ...(method.deprecation.level !== method.evidence.level && { deprecation: method.deprecation }),
        evidence: method.evidence,
        effect: method.effect,
        idempotency: method.idempotency,
        encodings: method.encodings,
        ...(method.inQuery.length > 0 && { inQuery: method.inQuery }),
        ...(method.inPath.length > 0 && { inPath: method.inPath }),
        ...(method.inBoth.length > 0 && { inBoth: method.inBoth }),
        ...(!isOnly(method.successStatuses, profile.statuses.success) && {
          statuses: method.successStatuses,
        }),
        ...(!isOnly(method.failureStatuses, profile.statuses.refused) && {
          failures: method.failureStatuses,
        }),
        tables: method.tables,
        errors: method.errors.map(({ code, evidence }) => ({ code, evidence: evidence.level })),
      },
    ]),
  );
  return [
    'import type { MethodDescription, ServerDescription } from "../method-description.ts";\n\n',
    comment(["Every method of the API by its name."]),
    `${constant("methods", table)} as const satisfies Record<string, MethodDescription>;\n\n`,
    comment(["Where the API is served."]),
    `${constant("server", server)} as const satisfies ServerDescription;\n`,
  ].join("");
}

/** Whether a method has the status that most have, and no other. */
function isOnly([first, ...others]: readonly number[], usual: number): boolean {
  return first === usual && others.length === 0;
}

/** Programs ask for the description of a code that is known: its type is there also where no code is. */
const noErrors = 'export const errors = {} as { readonly [code in ""]: ErrorDescription };\n';

function errors({ errors }: Model): string {
  const table = Object.fromEntries(errors.map(({ code, ...rest }) => [code, rest]));
  return [
    'import type { ErrorDescription } from "../method-description.ts";\n\n',
    comment(["Every error code the document lists: what happened, what to do, and which methods return it."]),
    errors.length > 0
      ? `${constant("errors", table)} as const satisfies Record<string, ErrorDescription>;\n`
      : noErrors,
  ].join("");
}

function conventions({ conventions }: Model): string {
  const table = Object.fromEntries(conventions.map(({ id, ...rest }) => [id, rest]));
  return [
    'import type { Convention } from "../method-description.ts";\n\n',
    comment(["What holds for every method, or for those an entry names, and how it is known."]),
    `${constant("conventions", table)} as const satisfies Record<string, Convention>;\n`,
  ].join("");
}

function profile({ profile, tables }: Model): string {
  return [
    'import type { Profile, TableDescription } from "../profile.ts";\n\n',
    comment(["What is particular to this API: its names, its addresses, its codes."]),
    `${constant("profile", profile, "Profile")};\n\n`,
    comment(["The tables that the vendor describes, by name."]),
    `${constant("tables", tables, "Readonly<Record<string, TableDescription>>")};\n`,
  ].join("");
}

function probes({ probes, unprobed, version }: Model): string {
  return [
    'import type { Probe, Unprobed } from "../probe-description.ts";\n\n',
    comment(["Every probe: requests to a real instance that settle a claim that no page documents."]),
    `${constant("probes", probes, "readonly Probe[]")};\n\n`,
    comment(["Version of the document that the claims are from."]),
    `${constant("documentVersion", version, "string")};\n\n`,
    comment(["Every claim that no request can settle, by the reason."]),
    `${constant("unprobed", unprobed, "readonly Unprobed[]")};\n`,
  ].join("");
}

function scenarios({ methods }: Model): string {
  const table = methods.flatMap(({ name, scenarios }) =>
    scenarios.map((scenario) => ({ method: name, ...scenario })),
  );
  return [
    'import type { Scenario } from "../method-description.ts";\n\n',
    comment(["Every named request of the document with its response."]),
    `${constant("scenarios", table, "readonly Scenario[]")};\n`,
  ].join("");
}
