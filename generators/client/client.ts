import { createDeclarations, signatureText } from "../core/declarations.ts";
import { present, typesOf } from "../core/json-parts.ts";
import type { Family, File, Method, Model } from "../core/model.ts";
import { dereference, objectSchema, type Property } from "../core/object-schema.ts";
import { comment, constant, header, identifier, string, table } from "../core/text.ts";
import { wrap } from "../core/tsdoc.ts";
import { methodDoc } from "./method-doc.ts";
import { listArgument, methodTypes } from "./method-types.ts";
import { ownKey } from "./own-key.ts";

const folder = "packages/client/src/generated";

/** The client's data and types: plain interfaces per family, and a table that the runtime goes by. */
export function client(model: Model): File[] {
  return [
    { path: `${folder}/families.ts`, text: header("client") + families(model) },
    { path: `${folder}/methods.ts`, text: header("client") + methodTable(model) },
    { path: `${folder}/endpoints.ts`, text: header("client") + endpoints(model) },
    { path: `${folder}/lists.ts`, text: header("client") + listTable(model) },
    { path: `${folder}/wire.ts`, text: header("client") + wireTable(model) },
    { path: `${folder}/profile.ts`, text: header("client") + profileText(model) },
    { path: `${folder}/own-keys.ts`, text: header("client") + ownKeyTable(model) },
  ];
}

function profileText(model: Model): string {
  const { origin, codes, failure, key } = model.profile;
  const address =
    "The address before and after the name of an account; one part where all accounts share an address.";
  const keyCodes = [codes.noKey, codes.unknownKey, codes.inactiveKey];
  return [
    'import type { Wire } from "../envelope.ts";\n',
    `\n${comment([address])}${constant("origin", origin, "readonly string[]")};\n`,
    `\n${comment(["Whether each account has an address of its own."])}`,
    `${constant("hasInstances", origin.length > 1, "boolean")};\n`,
    `\n${comment(["Codes of failures that are about the key."])}`,
    `${constant("keyCodes", keyCodes, "readonly string[]")};\n`,
    `\n${comment(["The header that carries the key, in lower case, and what is before the key in it."])}`,
    `${constant("keyHeader", key.header.toLowerCase(), "string")};\n`,
    `${constant("keyStart", key.start, "string")};\n`,
    `\n${comment(["Whether a response shows by `ok` that the request succeeded; else its status shows it."])}`,
    `${constant("hasOk", failure.hasOk, "boolean")};\n`,
    `\n${comment(["Whether some responses of requests that succeeded have no body."])}`,
    `${constant(
      "hasEmpty",
      model.methods.some(({ isEmpty }) => isEmpty),
      "boolean",
    )};\n`,
    `\n${comment(["Whether some methods are sent in another way than most."])}`,
    `${constant("hasRoutes", model.methods.some(routeOf), "boolean")};\n`,
    `\n${comment(["The code of an error response, and its message for people."])}`,
    "export const wordsOf = (failure: Wire): readonly unknown[] => [\n",
    `  ${memberOf(failure.within, failure.code)},\n  ${memberOf(failure.within, failure.message)},\n];\n`,
  ].join("");
}

/** An expression for a member of an error response, which may be inside another. */
function memberOf(within: string, member: string): string {
  const inner = `[${string(member)}]`;
  if (within === "") return `failure${inner}`;
  return `(failure[${string(within)}] as Wire | undefined)?.${inner}`;
}

function families(model: Model): string {
  const declarations = createDeclarations(model, ["string", "Date"]);
  const signatures = model.methods.map(
    (method) => signatureText(method, declarations) + methodTypes(model, method, declarations),
  );
  const blocks = [
    'import type { BatchOptions, BatchReport, Items } from "../batch/batch-options.ts";\n' +
      'import type { DataWithResponse, CallOptions } from "../options.ts";\n',
    familiesText(
      model,
      "Families",
      "Call",
      "The families of methods. They resolve to the success and throw on failure.",
    ),
    familiesText(
      model,
      "TryFamilies",
      "Try",
      "The same methods. They resolve to the success or the API's failure.",
    ),
    batchFamilies(model.families),
    errorCodes(model.methods),
    ...signatures,
    ...declarations.texts(),
  ];
  return `\n${blocks.join("\n")}`;
}

function familiesText(model: Model, name: string, suffix: "Call" | "Try", doc: string): string {
  const members = model.families.map((family) => {
    const methods = family.methods.map((method) => memberText(model, method, suffix)).join("");
    return `${comment(wrap(family.description), "  ")}  ${identifier(family.name)}: {\n${methods}  };\n`;
  });
  return `${comment([doc])}export interface ${name} {\n${members.join("")}}\n`;
}

/** The families with batches. A member without a comment shows that of the family it extends. */
function batchFamilies(families: readonly Family[]): string {
  const members = families.map(({ name, methods }) => {
    const writes = methods.filter(({ verb }) => verb !== "GET");
    const rows = writes.map(({ member, typeBase }) => `    ${identifier(member)}: ${typeBase}BatchCall;\n`);
    if (rows.length === 0) return "";
    return `  ${identifier(name)}: Families[${string(name)}] & {\n${rows.join("")}  };\n`;
  });
  return `${comment(["The same methods; those that write can also send many items."])}export interface BatchFamilies extends Families {\n${members.join("")}}\n`;
}

function memberText(model: Model, method: Method, suffix: "Call" | "Try"): string {
  const doc = comment(methodDoc(model, method, suffix === "Try"), "    ");
  return `${doc}    ${identifier(method.member)}: ${method.typeBase}${suffix};\n`;
}

function errorCodes(methods: readonly Method[]): string {
  const rows = methods.map((method) => `  ${string(method.name)}: ${method.typeBase}ErrorCode;\n`);
  return `${comment(["The error codes of every method."])}export interface ErrorCodeByMethod {\n${rows.join("")}}\n`;
}

function entryOf({ verb, idempotency: { safe, keys } }: Method): string {
  if (verb === "GET") return '"read"';
  if (safe === "by-key") return JSON.stringify(keys);
  return String(safe);
}

/** The bare client writes JSON, and a query of plain values. */
function isPlain({ schemas }: Model, method: Method): boolean {
  const { encodings, inQuery, inPath, arguments: schema } = method;
  const isRead = encodings.includes("query");
  const properties = objectSchema(schemas, schema)?.properties ?? new Map<string, Property>();
  const asked = [...properties].filter(([name]) =>
    isRead ? !inPath.includes(name) : inQuery.includes(name),
  );
  const types = asked.flatMap(([, property]) => typesOf(dereference(schemas, property.schema)));
  const isFlat = types.every((type) => type !== "array" && type !== "object");
  return isFlat && (isRead || encodings.includes("json"));
}

/** One constant a method, so that a bundle takes only those it uses. */
function endpoints(model: Model): string {
  const { methods: all } = model;
  const methods = all.filter((method) => isPlain(model, method));
  const names = methods.flatMap(({ typeBase }) => [`  ${typeBase}Args,\n`, `  ${typeBase}Success,\n`]);
  const constants = methods.map((method) => {
    const { name, typeBase, constant, summary, docs } = method;
    const doc = comment(present(`\`${name}\`: ${summary}.`, docs && `@see ${docs}`));
    const route = routeOf(method);
    const way = route ? `, routed: routedEndpoint, route: ${JSON.stringify(route)}` : "";
    const value = `{ method: ${string(name)}, entry: ${entryOf(method)}${way} }`;
    return `${doc}export const ${constant}: Endpoint<${typeBase}Args, ${typeBase}Success> = ${value};\n`;
  });
  return [
    'import type { Endpoint } from "../bare.ts";\n',
    methods.some(routeOf) ? 'import { routedEndpoint } from "../prepare-routed.ts";\n' : "",
    `import type {\n${names.join("")}} from "./families.ts";\n\n`,
    ...constants,
  ].join("");
}

/** One line a method: a read, or when a call may be repeated. */
function methodTable({ families }: Model): string {
  const rowOf = (method: Method) => `    ${identifier(method.member)}: ${entryOf(method)},\n`;
  const blocks = families.map(
    ({ name, methods }) => `  ${identifier(name)}: {\n${methods.map(rowOf).join("")}  },\n`,
  );
  return [
    'import type { MethodEntry } from "../prepare.ts";\n\n',
    comment([
      "How each method is sent, by family and member: a read, or a write that is safe to retry always, never, or with one of the named arguments.",
    ]),
    `export const methods: Readonly<Record<string, Readonly<Record<string, MethodEntry>>>> = {\n${blocks.join("")}};\n`,
  ].join("");
}

function listTable(model: Model): string {
  const members = model.methods.flatMap((method) => {
    const list = listArgument(model, method);
    return present(list && ([method.name, string(list.name)] as const));
  });
  return `\n${table("The argument of each method that takes one list of items.", "lists", "string", members)}`;
}

function ownKeyTable(model: Model): string {
  const members = model.methods.flatMap((method) => {
    const key = ownKey(model, method);
    return present(key !== undefined && ([method.name, string(key)] as const));
  });
  const doc =
    "The argument of each method that makes a retry safe and that the client may fill in, because the method does not require it.";
  return `\n${table(doc, "ownKeys", "string", members)}`;
}

/** How a method is sent that is neither a GET with a query nor a POST with a body, or is not at its own name. */
function routeOf({ name, verb, path, encodings, inQuery, inPath, inBoth }: Method): object | undefined {
  const hasBody = !encodings.includes("query");
  const isAtName = path === `/${name}`;
  const isUsual = hasBody ? verb === "POST" && inQuery.length === 0 : verb === "GET";
  if (isUsual && isAtName) return undefined;
  return {
    verb,
    ...(isAtName ? {} : { path: path.slice(1) }),
    ...(inPath.length > 0 && { inPath }),
    ...(inBoth.length > 0 && { inBoth }),
    ...(hasBody && { query: inQuery }),
  };
}

/** What the names of family and member do not tell of a method, and which methods take no JSON. */
function wireTable({ methods }: Model): string {
  const named = methods.filter(({ name, family, member }) => name !== `${family}.${member}`);
  const names = named.map(({ name, family, member }) => [`${family}.${member}`, string(name)] as const);
  const alone = methods.flatMap(({ name, encodings: [first, ...others] }) => {
    const encoding = first === "form" ? "form-alone" : first;
    const isAlone = others.length === 0 && (encoding === "form-alone" || encoding === "multipart");
    return present(isAlone && ([name, string(encoding)] as const));
  });
  const routes = methods.flatMap((method) => {
    const route = routeOf(method);
    return present(route && ([method.name, JSON.stringify(route)] as const));
  });
  // The code that a client without such methods does not need is not loaded.
  const hasRoutes = routes.length > 0;
  const imported = hasRoutes ? "{ type RequestRoute, routed }" : "type { RequestRoute, routed }";
  return [
    `import ${imported} from "../prepare-routed.ts";\n\n`,
    table("The name of each method whose path is not `family.member`.", "wireNames", "string", names),
    `\n${table("How each method is sent that is neither a GET with a query nor a POST with a body.", "routes", "RequestRoute", routes)}\n`,
    comment(["What sends such methods, if there are any."]),
    `export const routeWith: typeof routed | undefined = ${hasRoutes ? "routed" : "undefined"};\n\n`,
    table(
      "The encoding of each method that takes one kind of form only.",
      "soleEncodings",
      '"form-alone" | "multipart"',
      alone,
    ),
  ].join("");
}
