import { type Diagnostic, diagnoseValue } from "@datacloud/validators/compiled";
import { operations } from "../generated/schemas.ts";
import { validators } from "../generated/validate.ts";
import { type ControlResponse, failInput } from "./context.ts";

/** What an operation of the control API takes: numbers of compiled validators, from control-api.yaml. */
export interface ControlOperation {
  path: number | null;
  query: number | null;
  /** Nothing where the operation has no body. */
  body: number | null;
  needsBody: boolean;
  /** Query parameters that are numbers. */
  numbers: readonly string[];
}

/** A request as it came. */
export interface ControlRequest {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
}

type Place = "path" | "query" | "body";

/** The rejection of a request that the document does not describe; nothing where it is as described. */
export function judgeRequest(
  name: string,
  { params, query, body }: ControlRequest,
): ControlResponse | undefined {
  const operation = operations[name];
  if (!operation) throw new Error(`No operation ${name} in control-api.yaml; run pnpm generate.`);
  const found = [
    ...judge("path", operation.path, withNumbers(params, ["id"])),
    ...judge("query", operation.query, withNumbers(valuesOf(query), operation.numbers)),
    ...judge("body", operation.body, body),
  ];
  if (operation.body === null && Object.keys(body).length > 0) found.push(unwantedBody);
  if (found.length === 0) return undefined;
  return reject(found);
}

interface Found {
  in: Place;
  pointer: string;
  rule: string;
  message: string;
}

const unwantedBody: Found = {
  in: "body",
  pointer: "",
  rule: "unwanted-body",
  message: "This operation takes no body. Send its arguments in the query.",
};

function judge(place: Place, number: number | null, value: unknown): Found[] {
  const validator = number === null ? undefined : validators[number];
  if (!validator) return [];
  return diagnoseValue(validator, value).map((diagnostic) => shown(place, diagnostic));
}

/** A key may be wrong, but is never shown. */
function shown(place: Place, { pointer, rule, message, expected }: Diagnostic): Found {
  const isKey = place === "body" && pointer === "/key";
  return { in: place, pointer, rule, message: isKey ? `\`key\` must be ${expected}.` : message };
}

/** A parameter that is sent more than once is a list, which no parameter is. */
function valuesOf(query: URLSearchParams): Record<string, string | string[]> {
  const values = new Map<string, string | string[]>();
  for (const name of query.keys()) {
    const all = query.getAll(name);
    values.set(name, all.length === 1 ? (all[0] ?? "") : all);
  }
  return Object.fromEntries(values);
}

function withNumbers(values: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  const entries = Object.entries(values).map(([name, value]) => {
    const isNumber = names.includes(name) && typeof value === "string" && /^-?\d{1,15}$/.test(value);
    return [name, isNumber ? Number(value) : value];
  });
  return Object.fromEntries(entries);
}

const mostShown = 20;

function reject(found: readonly Found[]): ControlResponse {
  const [first] = found;
  const more = found.length > 1 ? ` There are ${found.length - 1} more errors in \`diagnostics\`.` : "";
  const { status, body } = failInput(`${first?.message}${more}`);
  return { status, body: { ...body, diagnostics: found.slice(0, mostShown) } };
}
