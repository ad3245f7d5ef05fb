import { readFailureForm } from "./failure-form.ts";
import { objectOf, text, texts } from "./json-parts.ts";
import { isObject, type JsonObject, type Method, type Profile, type Schema, type Server } from "./model.ts";
import { operationObjects } from "./operations.ts";
import { readKey } from "./read-key.ts";
import { resolve } from "./reader.ts";
import type { Sampler } from "./sample.ts";
import { accountOf, withVariables } from "./server.ts";

/** Codes of failures that are the same for all methods, where a document gives no others. */
const codes: Profile["codes"] = {
  noKey: "not_authed",
  unknownKey: "invalid_auth",
  inactiveKey: "account_inactive",
  malformed: "invalid_json",
  missing: "required_params_missing",
  invalid: "invalid_arguments",
};

/** What the rest of the document says. */
interface Understood {
  title: string;
  server: Server;
  methods: readonly Method[];
  schemas: ReadonlyMap<string, Schema>;
  sampler: Sampler;
}

/** What is particular to an API: the block `x-toolkit` of the document, and what follows from the rest of it. */
export function readProfile(
  bundle: JsonObject,
  { title, server, methods, schemas, sampler }: Understood,
): Profile {
  const keyCheck = keyCheckOf(bundle, methods);
  const block = objectOf(bundle["x-toolkit"]);
  const product = text(block.product) || title;
  const docs = text(objectOf(bundle.externalDocs).url);
  const hosts = objectOf(block.hosts);
  const given = objectOf(block.codes);
  const entries = Object.entries(codes).map(([name, code]) => [name, text(given[name]) || code]);
  return {
    product,
    vendor: text(block.vendor) || product.replace(/\s+API$/i, ""),
    overview: text(block.overview) || docs || server.url,
    origin: originOf(server),
    hosts: { pages: texts(hosts.pages), others: texts(hosts.others) },
    codes: Object.fromEntries(entries) as Profile["codes"],
    key: readKey(bundle),
    ...(keyCheck && { keyCheck }),
    failure: readFailureForm(schemas, methods, sampler, objectOf(block.failure)),
    statuses: statusesOf(bundle),
  };
}

/** The request that the document names, else the first method that only reads, with a word for each required string. */
function keyCheckOf(bundle: JsonObject, methods: readonly Method[]): Profile["keyCheck"] {
  const stated = objectOf(bundle["x-toolkit"]).keyCheck;
  if (isObject(stated) && methods.some(({ name }) => name === stated.method)) {
    return { method: text(stated.method), arguments: objectOf(stated.arguments) };
  }
  const reads = methods.filter(({ verb, effect }) => verb === "GET" && effect === "reads");
  const method = reads.find(({ inPath }) => inPath.length === 0) ?? reads[0];
  if (!method) return undefined;
  const properties = objectOf(method.arguments.properties);
  const required = texts(method.arguments.required).filter(
    (name) => resolve(bundle, properties[name]).type === "string",
  );
  return { method: method.name, arguments: Object.fromEntries(required.map((name) => [name, "doctor"])) };
}

/**
 * The address around the first variable of its host, which stands for an account; the address alone where it has none. A
 * variable of the path has its default: what reads requests knows one path.
 */
function originOf({ url, variables }: Server): string[] {
  const account = accountOf({ url, variables });
  const others = variables.filter((variable) => variable !== account);
  const absolute = absoluteOf(withVariables(url, others));
  const [before = "", ...after] = account ? absolute.split(`{${account.name}}`) : [absolute];
  const parts = after.length > 0 ? [before, after.join(account?.default)] : [before];
  return parts.map((part, index) => (index === parts.length - 1 ? part.replace(/\/+$/, "") : part));
}

/** The address; a relative one, which needs a base URL, as one of this machine. */
function absoluteOf(url: string): string {
  if (/^https?:/.test(url)) return url;
  if (url.startsWith("/")) return `https://localhost${url}`;
  return "https://localhost/";
}

/** The statuses of a success, of a refused request and of a refused key: those that most operations document. */
function statusesOf(bundle: JsonObject): Profile["statuses"] {
  const counts = new Map<number, number>();
  for (const { responses } of operationObjects(bundle))
    for (const status of Object.keys(objectOf(responses)))
      if (/^[24]\d\d$/.test(status)) counts.set(Number(status), (counts.get(Number(status)) ?? 0) + 1);
  const common = [...counts].sort(([, one], [, other]) => other - one).map(([status]) => status);
  const success = common.find((status) => status < 300) ?? 200;
  const ofKeys = new Set([401, 403, 404, 405, 413, 415, 429]);
  const refused =
    common.find((status) => status >= 400 && !ofKeys.has(status)) ?? (counts.has(401) ? 400 : 422);
  return { success, refused, key: counts.has(401) ? 401 : refused };
}
