import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRedactor } from "./redactor.ts";
import { secretsOf } from "./secrets-of.ts";

const key = "dx/Key+with~odd=Chars-42";
const redactor = createRedactor([key]);
const base64 = (text: string) => btoa(text);

describe("a known key is taken out of", () => {
  const forms: [string, string][] = [
    ["a text", `before ${key} after`],
    ["a word", `before${key}after`],
    ["lower case", key.toLowerCase()],
    ["upper case", key.toUpperCase()],
    ["percent signs", encodeURIComponent(key)],
    ["percent signs in lower case", encodeURIComponent(key).toLowerCase()],
    ["percent signs for every character", `a ${percent(key)} b`],
    ["percent signs twice", encodeURIComponent(encodeURIComponent(key))],
    ["a JSON Pointer", `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}/0`],
    ["escapes of JSON", `"${unicode(key)}"`],
    ["Base64", base64(key)],
    ["Base64 behind a name", base64(`somebody:${key}`)],
    ["Base64 behind another name", base64(`me:${key}`)],
    ["Base64 in front of a colon", base64(`${key}:`)],
    [
      "Base64 for addresses",
      base64(`x:${key}`).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""),
    ],
  ];
  test.each(forms)("%s", (_, text) => {
    const clean = redactor.text(text);
    expect(clean).toContain("[redacted]");
    expect(isShown(clean)).toBe(false);
  });

  test("names and values of JSON", () => {
    const clean = JSON.stringify(redactor.json({ [key]: [{ a: `x ${key}` }], b: 1, c: null }));
    expect(JSON.parse(clean)).toEqual({ "[redacted]": [{ a: "x [redacted]" }], b: 1, c: null });
  });

  test("the end of a text that was cut", () => {
    expect(redactor.text(`abc ${key.slice(0, 11)}`, true)).toBe("abc [redacted]");
    expect(redactor.text(`abc ${key.slice(0, 11)}`)).toContain(key.slice(0, 11));
  });
});

test("short keys spoil no words", () => {
  const { text, json } = createRedactor(["k", "test"]);
  expect(text("the latest test of k")).toBe("the latest [redacted] of k");
  expect(json(["k", "ok", "test"])).toEqual(["[redacted]", "ok", "[redacted]"]);
});

describe("without a known key", () => {
  const { text, json, body, query, url, header } = createRedactor();

  test.each([
    ['{"user":"a","api_token":"p1"}', '{"user":"a","api_token":"[redacted]"}'],
    ['{ "password" : 12345 , "a": 1}', '{ "password" : "[redacted]", "a": 1}'],
    ['{"credentials":{"user":"u","pw":"x"},"a":[1]}', '{"credentials":"[redacted]","a":[1]}'],
    ['{"secret":null,"token":"","auth":true}', '{"secret":null,"token":"","auth":true}'],
    ['{"clientSecret":"cut off', '{"clientSecret":"[redacted]"'],
    ['{"a":"Bearer abc","b":"x"}', '{"a":"[redacted]","b":"x"}'],
    ['{"a":"\\u0042earer abc"}', '{"a":"[redacted]"}'],
    ['{"key":"coverage","reference":"acme/token"}', '{"key":"coverage","reference":"acme/token"}'],
    [
      '{"token=":"x","a":"token=b","p":"-----BEGIN PRIVATE KEY-----"}',
      '{"token=":"[redacted]","a":"token=[redacted]","p":"[redacted]"}',
    ],
    ["a=Bearer%20abc&b=Bearer+abc", "a=[redacted]&b=[redacted]"],
    ["token=abc&a=b&x[api_key]=1&password=", "token=[redacted]&a=b&x[api_key]=[redacted]&password="],
    ["token[]=abc&x[api_key][]=1&]=b&[]=c", "token[]=[redacted]&x[api_key][]=[redacted]&]=b&[]=c"],
  ])("the body %s", (given, expected) => expect(body(given)).toBe(expected));

  test.each([
    ["https://me:pw@host.test/x?token=abc&q=1#f", "https://[redacted]@host.test/x?token=[redacted]&q=1#f"],
    ["/api/x?a%5Bapi_key%5D=5", "/api/x?a%5Bapi_key%5D=[redacted]"],
    ["/api/x", "/api/x"],
    ["/api/x?q=1&token=abc#f", "/api/x?q=1&token=[redacted]#f"],
    ["/api/x?q=1#token=abc", "/api/x?q=1#token=[redacted]"],
  ])("the address %s", (given, expected) => expect(url(given)).toBe(expected));

  test.each([
    ["Authorization", "Bearer abc", "Bearer [redacted]"],
    ["Authorization", "abc", "[redacted]"],
    ["X-Auth-Token", "abc", "[redacted]"],
    ["set-cookie", "a=b; Path=/", "[redacted]"],
    ["Referer", "https://x.test/?token=abc", "https://x.test/?token=[redacted]"],
    ["Content-Type", "application/json", "application/json"],
  ])("the header %s: %s", (name, value, expected) => expect(header(name, value)).toBe(expected));

  test("a form of several parts", () => {
    const part = (name: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const clean = body(`${part("a", "1")}${part("api_key", "k")}--b--`, "multipart/form-data; boundary=b");
    expect(clean).toBe(`${part("a", "1")}${part("api_key", "[redacted]")}--b--`);
  });

  test("a query and a text with an address", () => {
    expect(query("a=1&access_token=x")).toBe("a=1&access_token=[redacted]");
    expect(text("GET http://h/?sig=abc failed")).toBe("GET http://h/?sig=[redacted] failed");
  });

  test("deep values are cut", () => {
    let deep: unknown = "x";
    for (let index = 0; index < 5000; index += 1) deep = [deep];
    expect(JSON.stringify(json(deep))).toContain("…");
  });
});

test("what has no secret stays as it is, and JSON stays JSON", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(createRedactor(["never-in-there-123"]).body(text, "application/json")).toBe(text);
    }),
    { seed: 7, examples: [['{"a":"b"}']] },
  );
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, value) => {
      const text = JSON.stringify({ [`${name}_token`]: [value, { a: 1 }], [name]: `${value}${key}` });
      const clean = redactor.body(text, "application/json");
      expect(() => JSON.parse(clean)).not.toThrow();
      expect(isShown(clean)).toBe(false);
    }),
    { seed: 7 },
  );
});

test("the secrets of an exchange are found where they are sent", () => {
  const found = secretsOf({
    headers: [
      ["authorization", `Basic ${base64("someone:pass-1")}`],
      ["Proxy-Authorization", "Bearer proxy-1"],
      ["Cookie", "a=cookie-1; b=cookie-2"],
      ["X-Api-Key", "header-1"],
      ["Accept", "*/*"],
    ],
    url: "https://me:userinfo-1@host.test/x?api_key=query-1&a=plain",
    bodies: [
      '{"a":{"password":"member-1","b":"plain"}}',
      "token=form-1&x=plain&api_key[]=form-2&y[secret][]=form-3",
      undefined,
      "{broken",
    ],
  });
  expect(found).toEqual(
    expect.arrayContaining([
      "pass-1",
      "someone",
      "proxy-1",
      "cookie-1",
      "cookie-2",
      "header-1",
      "userinfo-1",
      "query-1",
      "member-1",
      "form-1",
      "form-2",
      "form-3",
    ]),
  );
  expect(found).not.toContain("plain");
  expect(secretsOf({ headers: [["authorization", "Bearer [redacted]"]] })).toEqual([]);
});

function percent(text: string): string {
  return [...text].map((character) => `%${character.charCodeAt(0).toString(16)}`).join("");
}

function unicode(text: string): string {
  return [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

/** Whether the key can be read out of a text. */
function isShown(text: string): boolean {
  return text.toLowerCase().includes(key.toLowerCase()) || text.includes(base64(key).slice(4, -4));
}

const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl";

test.each<[string, string, string]>([
  ["a token between others", `a ${jwt} b`, "a [redacted] b"],
  [
    "two parts only, which are no token",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0 b",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0 b",
  ],
  ["a token within a word", `x${jwt}`, `x${jwt}`],
  ["a token behind a word that begins like one", `eyJ ${jwt}`, "eyJ [redacted]"],
  [
    "a head without a second part",
    "eyJhbGciOiJIUzI1NiJ9..c2lnbmF0dXJl",
    "eyJhbGciOiJIUzI1NiJ9..c2lnbmF0dXJl",
  ],
  [
    "a private key among words",
    "a -----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY----- b",
    "a [redacted] b",
  ],
  ["a private key that is cut", "a -----BEGIN PRIVATE KEY-----\nMIIB", "a [redacted]"],
])("of a text with %s", (_, text, expected) => {
  expect(createRedactor().text(text)).toBe(expected);
});

test("a secret of seven characters is replaced as a word, one of eight within words too", () => {
  const { text } = createRedactor(["abcdefg", "hijklmno"]);
  expect(text("xabcdefgx abcdefg xhijklmnox")).toBe("xabcdefgx [redacted] x[redacted]x");
});

test("the end of a text that was not cut stays, and so does that of one which ends with no secret", () => {
  const { text } = createRedactor(["abcdefgh"]);
  expect(text("the abcd")).toBe("the abcd");
  expect(text("the end", true)).toBe("the end");
});

test("a body without a media type is a form only where it has no space", () => {
  const { body } = createRedactor();
  expect(body("api_token=p1&a=x%20y")).toBe("api_token=[redacted]&a=x%20y");
  expect(body("a b&c", "")).toBe("a b&c");
  expect(body("no pairs at all", "application/x-www-form-urlencoded")).toBe("no pairs at all");
});

test.each(["primaryKey=7", "sort_key=name"])("%s names a column, no secret", (pair) => {
  expect(createRedactor().query(pair)).toBe(pair);
});

test("an assignment is found behind a name that ends with a digit or a capital", () => {
  const { text } = createRedactor();
  expect(text("TOKEN=p1, password9=x")).toMatch(/^TOKEN=\[redacted\]/);
});

test.each<[string, boolean]>([
  ["X-Acme-Key", true],
  ["Idempotency-Key", false],
  ["Surrogate-Key", false],
  ["X-Session-Cookie", true],
  ["Accept", false],
])("the header %s", (name, isSecret) => {
  expect(createRedactor().header(name, "p1-value")).toBe(isSecret ? "[redacted]" : "p1-value");
});

test("a name in brackets is judged by its innermost part", () => {
  const query = "api_token[]=q7f3k9a2x&app[api_token]=w8h4m1b6z&token[label]=plain-text";
  expect(secretsOf({ query })).toEqual(["q7f3k9a2x", "w8h4m1b6z"]);
});
