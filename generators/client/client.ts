import { createDeclarations, signatureText } from "../core/declarations.ts";
import type { Family, File, Method, Model } from "../core/model.ts";
import { comment, header, identifier, string } from "../core/text.ts";
import { methodDoc } from "./method-doc.ts";

const folder = "packages/client/src/generated";

/** The client's data and types: plain interfaces per family, and a table that the runtime goes by. */
export function client(model: Model): File[] {
  return [
    { path: `${folder}/families.ts`, text: header("client") + families(model) },
    { path: `${folder}/methods.ts`, text: header("client") + table(model) },
  ];
}

function families(model: Model): string {
  const declarations = createDeclarations(model, "string | Date");
  const signatures = model.methods.map((method) => signatureText(method, declarations));
  const blocks = [
    'import type { Call, TryCall } from "../call.ts";\n',
    familiesText(
      model.families,
      "Families",
      "Call",
      "The families of methods; a call resolves to the success and throws on failure.",
    ),
    familiesText(
      model.families,
      "TryFamilies",
      "TryCall",
      "The same methods; a call resolves to the success or the API's failure.",
    ),
    errorCodes(model.methods),
    ...signatures,
    ...declarations.texts(),
  ];
  return `\n${blocks.join("\n")}`;
}

function familiesText(families: readonly Family[], name: string, call: string, doc: string): string {
  const members = families.map((family) => {
    const methods = family.methods.map((method) => memberText(method, call)).join("");
    return `${comment([family.description], "  ")}  ${identifier(family.name)}: {\n${methods}  };\n`;
  });
  return `${comment([doc])}export interface ${name} {\n${members.join("")}}\n`;
}

function memberText(method: Method, call: string): string {
  const base = method.typeBase;
  const codes = call === "TryCall" ? `, ${base}ErrorCode` : "";
  return `${comment(methodDoc(method, call === "TryCall"), "    ")}    ${identifier(method.member)}: ${call}<${base}Args, ${base}Success${codes}>;\n`;
}

function errorCodes(methods: readonly Method[]): string {
  const rows = methods.map((method) => `  ${string(method.name)}: ${method.typeBase}ErrorCode;\n`);
  return `${comment(["The error codes of every method."])}export interface ErrorCodeByMethod {\n${rows.join("")}}\n`;
}

/** One line a method: the verb where it is GET, and when a call may be repeated. */
function table({ methods }: Model): string {
  const rows = methods.map(({ name, verb, idempotency }) => {
    const safe = idempotency.safe === "by-key" ? JSON.stringify(idempotency.keys) : String(idempotency.safe);
    return `  ${string(name)}: { get: ${verb === "GET"}, safe: ${safe} },\n`;
  });
  return [
    'import type { MethodEntry } from "../call.ts";\n\n',
    comment([
      "How each method is called, and whether a call may be repeated: always, never, or where one of the named arguments is given.",
    ]),
    `export const methods: Readonly<Record<string, MethodEntry>> = {\n${rows.join("")}};\n`,
  ].join("");
}
