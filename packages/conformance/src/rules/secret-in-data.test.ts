import { secretNameEnds, wholeSecretNames } from "@datacloud/traffic";
import { describe, expect, test } from "vitest";
import { at, marked, plain } from "../fixtures/traffic.ts";
import type { Exchange } from "../traffic/exchange.ts";

const create = "deployments.create";
const form = (args: Record<string, string>) => ({
  ...at(0, create, plain, 200),
  headers: [
    { name: "authorization", value: "Bearer k" },
    { name: "content-type", value: "application/x-www-form-urlencoded" },
  ],
  body: new URLSearchParams({ ...plain, ...args }).toString(),
});

const escaped = (exchange: Exchange): Exchange => ({
  ...exchange,
  body: String(exchange.body).replaceAll("/", "\\/"),
});

test.each([
  ["a login in a form", form({ source_url: "https://ci:hunter22@ci.example.com/1" })],
  ["a login in JSON", at(0, create, { ...plain, source_url: "https://ci:hunter22@ci.example.com/1" }, 200)],
  [
    "a token in the query of a read",
    at(0, "customData.get", { reference: `glpat-${"a".repeat(20)}`, key: "k" }, 200),
  ],
  ["a token in a form", form({ source_name: `glpat-${"a".repeat(20)}` })],
  ["a password in brackets", form({ "metadata[db_password]": "hunter22" })],
  ["a password in a list", at(0, create, { ...plain, db_password: ["hunter22"] }, 200)],
  ["a password in an object", at(0, create, { ...plain, metadata: { db_password: "hunter22" } }, 200)],
  [
    "a password in brackets that are not encoded",
    { ...form({}), body: `${new URLSearchParams(plain)}&metadata[db_password]=hunter22` },
  ],
  [
    "a private key",
    at(0, create, { ...plain, metadata: { pem: "-----BEGIN RSA PRIVATE KEY-----\nabc" } }, 200),
  ],
  [
    "a login whose slashes are escaped, as PHP writes JSON",
    escaped(at(0, create, { ...plain, source_url: "https://ci:hunter22@ci.example.com/1" }, 200)),
  ],
  ["a key in a sentence of a form", form({ source_name: "sent with Bearer abcdefghijklmnop" })],
  ...["AKIAABCDEFGHIJKLMNOP", `xoxb-${"1".repeat(20)}`, `sk-${"a".repeat(20)}`, `ghp_${"a".repeat(36)}`].map(
    (secret): [string, Exchange] => [secret.slice(0, 4), form({ source_name: secret })],
  ),
  ["a key behind a tab", at(0, create, { ...plain, source_name: "BEARER\tabcdefghijklmnop" }, 200)],
])("%s", (_, exchange) => {
  expect(marked("secret-in-data", [exchange])).toEqual(["warning 1"]);
});

/** A name as programs spell it. */
const spellings: [string, (name: string) => string][] = [
  ["as it is", (name) => name],
  ["in capitals, behind others", (name) => `ACME_${name.toUpperCase()}`],
  ["with separators", (name) => name.replace(/(key|id|phrase)$/, "_$1")],
  ["in camel case", (name) => name.replace(/(key|id|token)$/, (end) => end[0]?.toUpperCase() + end.slice(1))],
];

describe.each(spellings)("a name of a secret, %s", (how, spell) => {
  const wholes = how.includes("behind") ? [] : wholeSecretNames;
  test.each([...secretNameEnds, ...wholes])("%s", (name) => {
    const json = at(0, create, { ...plain, metadata: { [spell(name)]: "hunter22" } }, 200);
    const encoded = form({ [`metadata[${spell(name)}]`]: "hunter22" });
    expect([json, encoded].map((one) => marked("secret-in-data", [one]))).toEqual([
      ["warning 1"],
      ["warning 1"],
    ]);
  });
});

test.each([
  ["an address with a port", at(0, create, { ...plain, source_url: "https://ci.example.com:8443/a@b" }, 200)],
  ["an address of mail", form({ source_name: "ada@example.com" })],
  ["a count of tokens", at(0, create, { ...plain, metadata: { tokens: 12, token_type: "bearer" } }, 200)],
])("not %s", (_, exchange) => {
  expect(marked("secret-in-data", [exchange])).toEqual([]);
});
