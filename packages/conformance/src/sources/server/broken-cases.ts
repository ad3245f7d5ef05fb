import { createHash } from "node:crypto";
import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { type Json, type JsonObject, judge } from "@datacloud/validators";
import { argumentNames } from "../../judge/coverage.ts";
import { apiBasePath, instanceHost, keyHeader } from "../../traffic/api-address.ts";
import { type Exchange, headerOf } from "../../traffic/exchange.ts";
import { requestOf, type ServerCase } from "./server-case.ts";
import { fullArguments } from "./valid-cases.ts";

/** Values of every kind; which of them break a constraint is for the document to say. */
const values: readonly Json[] = [
  ...[null, true, 0, -1, 1.5, 1e15, "", "x", "not a time", "2025-13-45T00:00:00Z", "y".repeat(300)],
  ...[[], [5], ["x"], [{}], {}, { a: 1 }, { "bad key!": 1 }, { name: "x" }],
];
const nowhere = new URL(`https://${instanceHost}${apiBasePath}`);

/**
 * Requests that each break one documented constraint of a method, each constraint once. Values are tried in an order that the
 * seed decides, and the validators say which constraint a value breaks; a value that breaks none, or several places at
 * once, is no case.
 */
export function brokenCases(method: MethodName, seed: string): ServerCase[] {
  const found = new Map<string, ServerCase>();
  for (const base of fullArguments(method)) {
    const mutations = [...mutationsOf(base, method)];
    for (const mutated of shuffled(mutations, `${seed} ${method}`)) {
      const item = caseOf(method, mutated);
      if (item && !item.expect.ok)
        found.set(
          `${item.expect.rule} ${item.expect.pointer}`,
          found.get(`${item.expect.rule} ${item.expect.pointer}`) ?? item,
        );
    }
  }
  return [...found.values()];
}

/** Requests without an API key, and with an unknown one. */
export function keyCases(method: MethodName): ServerCase[] {
  const args = fullArguments(method)[0] ?? {};
  const encoding = describeMethod(method).encodings[0] ?? "json";
  const refusal = (code: string) =>
    ({ ok: false, codes: [code], rule: code.replaceAll("_", "-"), pointer: "" }) as const;
  return [
    { method, arguments: args, encoding, key: "none", name: "no key", expect: refusal(profile.codes.noKey) },
    {
      method,
      arguments: args,
      encoding,
      key: "unknown",
      name: "an unknown key",
      expect: refusal(profile.codes.unknownKey),
    },
  ];
}

/** Arguments with one thing changed: a name left out, a value replaced, at the top or one level down. */
function* mutationsOf(base: JsonObject, method: MethodName): Generator<JsonObject> {
  for (const name of Object.keys(base)) {
    const { [name]: value, ...rest } = base;
    yield rest;
    if (value !== undefined) for (const inner of mutationsInside(value)) yield { ...base, [name]: inner };
  }
  for (const name of argumentNames(method)) for (const value of values) yield { ...base, [name]: value };
}

function* mutationsInside(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    const [first, ...others] = value;
    if (first === undefined) return;
    for (const inner of mutationsInside(first)) yield [inner, ...others];
    for (const replaced of values) yield [replaced, ...others];
    yield [...value, first];
  } else if (typeof value === "object" && value !== null) {
    for (const name of Object.keys(value)) {
      const { [name]: inner, ...rest } = value;
      yield rest;
      if (inner !== undefined)
        for (const deeper of mutationsInside(inner)) yield { ...value, [name]: deeper };
      for (const replaced of values) yield { ...value, [name]: replaced };
    }
  }
}

function caseOf(method: MethodName, args: JsonObject): ServerCase | undefined {
  const encoding = describeMethod(method).encodings[0] ?? "json";
  const item: ServerCase = {
    method,
    arguments: args,
    encoding,
    key: "given",
    name: "",
    expect: { ok: true },
  };
  const judged = judgeRequest(requestOf(item, nowhere, "key"));
  if (judged.ok) return undefined;
  const [first] = judged.diagnostics;
  const places = new Set(
    judged.diagnostics.filter(({ severity }) => severity === "error").map(({ pointer }) => pointer),
  );
  if (first?.severity !== "error" || first.evidence !== "documented" || places.size > 1) return undefined;
  const { rule, pointer, message } = first;
  const codes = [judged.failure.error, profile.codes.invalid, profile.codes.missing];
  return { ...item, name: message, expect: { ok: false, codes, rule, pointer } };
}

function judgeRequest({ verb, url, headers, body }: Exchange): ReturnType<typeof judge> {
  const { pathname, search } = new URL(url);
  return judge({
    verb,
    path: pathname,
    query: search,
    authorization: headerOf(headers, keyHeader) ?? null,
    contentType: headerOf(headers, "content-type") ?? null,
    ...(body !== undefined && { body }),
  });
}

/** Items in an order that the seed alone decides. */
function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const weighed = items.map((item, index) => ({
    item,
    weight: createHash("sha1").update(`${seed} ${index}`).digest().readUInt32BE(0),
  }));
  return weighed.toSorted((left, right) => left.weight - right.weight).map(({ item }) => item);
}
