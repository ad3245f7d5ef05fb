import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";

const json = "application/json";
const form = "application/x-www-form-urlencoded";

/** Rule and severity of each diagnostic. */
const rules = (decoded: ReturnType<typeof decode>) =>
  decoded.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`);

describe("JSON", () => {
  test("keeps its own types", () => {
    const body = '{"service":"a","deployed_at":"1680723287","success":"true"}';
    expect(decode("deployments.create", { body, contentType: json })).toEqual({
      arguments: { service: "a", deployed_at: "1680723287", success: "true" },
      encoding: "json",
      diagnostics: [],
    });
  });

  test.each([
    ["a byte order mark", '\uFEFF{"reference":"a"}', ["warning text-encoding"], { reference: "a" }],
    [
      "a repeated name",
      '{"reference":"a","reference":"b"}',
      ["warning repeated-argument"],
      { reference: "b" },
    ],
    ["a repeated name in other letters", '{"a":1,"\\u0061":2}', ["warning repeated-argument"], { a: 2 }],
    ["a list", "[1]", ["error not-an-object"], {}],
    ["a number", "12", ["error not-an-object"], {}],
    ["half an object", '{"reference": "a', ["error not-json"], {}],
    ["a form", "reference=a", ["error not-json"], {}],
  ])("%s", (_, body, found, args) => {
    const decoded = decode("customData.deleteAllByReference", { body, contentType: json });
    expect(rules(decoded)).toEqual(found);
    expect(decoded.arguments).toEqual(args);
  });

  const broken = Uint8Array.of(...new TextEncoder().encode('{"reference":"'), 0xff, 0x22, 0x7d);
  const invalid = { problem: "The body is not valid UTF-8.", remedy: "Send plain UTF-8." };
  const marked = {
    problem: "The body begins with a byte order mark.",
    remedy: "Send plain UTF-8 without a byte order mark.",
  };
  test.each<[string, string | Uint8Array, string, object[]]>([
    ["a replacement character of the sender's", '{"reference":"\uFFFD"}', "\uFFFD", []],
    ["its bytes", new TextEncoder().encode('{"reference":"\uFFFD"}'), "\uFFFD", []],
    ["bytes that are no UTF-8", broken, "\uFFFD", [{ ...invalid, actual: "a body that is not valid UTF-8" }]],
    [
      "a mark in bytes",
      Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"reference":"a"}')),
      "a",
      [marked],
    ],
  ])("is read as UTF-8: %s", (_, body, reference, found) => {
    const decoded = decode("customData.deleteAllByReference", { body, contentType: json });
    expect(decoded.arguments).toEqual({ reference });
    expect(decoded.diagnostics).toMatchObject(
      found.map((each) => ({ ...each, expected: "plain UTF-8", pointer: "" })),
    );
    expect(decoded.diagnostics).toHaveLength(found.length);
  });

  test("100,000 levels are refused without a reader that recurses", () => {
    const body = `{"value":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(rules(decode("customData.set", { body, contentType: json }))).toEqual(["error too-deep"]);
  });

  test("JSON text in a form is nested no deeper either: it stays the text that it is", () => {
    const text = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const body = `metadata=${encodeURIComponent(text)}`;
    expect(decode("deployments.create", { body, contentType: form }).arguments).toEqual({ metadata: text });
  });

  test("a key named __proto__ is a key like any other", () => {
    const { arguments: args } = decode("customData.set", {
      body: '{"__proto__":{"polluted":1}}',
      contentType: json,
    });
    expect(Object.keys(args)).toEqual(["__proto__"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("the text of a broken body is not repeated in the message", () => {
    const { diagnostics } = decode("customData.set", { body: '{"token":"my-secret', contentType: json });
    expect(JSON.stringify(diagnostics)).not.toContain("my-secret");
  });
});

describe("a form", () => {
  test.each([
    ["an integer", "pull_number=234", { pull_number: 234 }],
    ["a text of digits where both are allowed", "deployed_at=1680723287", { deployed_at: 1_680_723_287 }],
    ["a commit hash of digits", "commit_sha=1234567", { commit_sha: "1234567" }],
    ["a boolean", "success=false", { success: false }],
    ["a boolean in another form", "success=banana", { success: "banana" }],
    ["a list in brackets", "merge_commit_shas[]=a&merge_commit_shas[]=b", { merge_commit_shas: ["a", "b"] }],
    [
      "a list by repeating the name",
      "merge_commit_shas=a&merge_commit_shas=b",
      { merge_commit_shas: ["a", "b"] },
    ],
    ["a list of one", "merge_commit_shas=a", { merge_commit_shas: ["a"] }],
    ["a list as JSON text", 'merge_commit_shas=["a"]', { merge_commit_shas: ["a"] }],
    ["a list by number", "merge_commit_shas[1]=b&merge_commit_shas[0]=a", { merge_commit_shas: ["a", "b"] }],
    [
      "an object in brackets",
      "service[identifier]=a&service[name]=A",
      { service: { identifier: "a", name: "A" } },
    ],
    ["an object as JSON text", 'service={"identifier":"a"}', { service: { identifier: "a" } }],
    ["a text that begins like an object", "service={x", { service: "{x" }],
    ["a plus sign and escapes", "repository=my+org%2Fpay", { repository: "my org/pay" }],
    ["a free object", 'metadata={"canary":false}', { metadata: { canary: false } }],
    ["a list of objects", "services[][identifier]=a&services[][identifier]=b&services[][name]=B", undefined],
  ])("%s", (_, body, args) => {
    const method =
      body.startsWith("services") || body.startsWith("pull")
        ? "deployments.setPullServices"
        : "deployments.create";
    const decoded = decode(method, { body, contentType: `${form}; charset=utf-8` });
    expect(decoded.arguments).toEqual(
      args ?? { services: [{ identifier: "a" }, { identifier: "b", name: "B" }] },
    );
    expect(decoded.diagnostics).toEqual([]);
  });

  test.each([
    ["services=", ""],
    ["services=null", null],
    ["services=[]", []],
    ["resolved_at=null", null],
  ])("%s is told from an omission", (body, value) => {
    const { arguments: args } = decode("incidents.upsert", { body, contentType: form });
    expect(Object.values(args)).toEqual([value]);
  });

  test("JSON sent as a form is named as such", () => {
    const decoded = decode("deployments.create", { body: '{"service":"a"}', contentType: form });
    expect(rules(decoded)).toEqual(["error json-as-form"]);
    expect(decoded).toMatchObject({ arguments: {}, encoding: "form" });
    expect(decoded.diagnostics[0]?.message).toContain("Content-Type: application/json");
  });

  test("a name that is no list and comes twice is taken once and said", () => {
    const decoded = decode("deployments.create", { body: "repository=a&repository=b", contentType: form });
    expect(decoded.arguments).toEqual({ repository: "b" });
    expect(rules(decoded)).toEqual(["warning repeated-argument"]);
  });
});

test("a form in parts is read as one, with files as they are", () => {
  const body = '--b\r\nContent-Disposition: form-data; name="pull_number"\r\n\r\n234\r\n--b--';
  const contentType = "Multipart/Form-Data; boundary=b";
  const method = "deployments.setPullServices";
  const read = { arguments: { pull_number: 234 }, encoding: "multipart", diagnostics: [] };
  expect(decode(method, { body, contentType })).toEqual(read);
  const bytes = new Uint8Array([...new TextEncoder().encode(body.replace("234", "\uFEFF")), 0xff]);
  expect(decode(method, { body: bytes, contentType }).diagnostics).toEqual([]);
  const cut = decode(method, { body: body.slice(0, -4), contentType });
  expect(rules(cut)).toEqual(["error not-multipart"]);
  expect(cut).toMatchObject({ arguments: {}, encoding: "multipart" });
});

test("what is wrong is said with its place, and with what was expected", () => {
  const method = "customData.set";
  const of = (body: string, query = "") => decode(method, { query, body, contentType: json }).diagnostics;
  const twice = { expected: "one value", actual: "several values", remedy: "Give it once." };
  expect(of('{"key":"a","key":"b"}')).toMatchObject([{ ...twice, pointer: "" }]);
  expect(decode(method, { query: "key=a&key=b" }).diagnostics).toMatchObject([{ ...twice, pointer: "/key" }]);
  expect(of('{"key":"a"}', "key=b")).toMatchObject([
    { pointer: "/key", expected: "one value", actual: "two values", remedy: "Send it once." },
  ]);
  expect(of("[]")).toMatchObject([{ pointer: "", expected: "a JSON object" }]);
});

describe("the query string", () => {
  test("carries the arguments of a POST", () => {
    const decoded = decode("customData.deleteAllByReference", { query: "?reference=orgname/repo" });
    expect(decoded).toEqual({ arguments: { reference: "orgname/repo" }, encoding: "query", diagnostics: [] });
  });

  test("yields to the body, argument by argument", () => {
    const decoded = decode("customData.set", {
      query: "reference=a&key=k",
      body: '{"reference":"b"}',
      contentType: json,
    });
    expect(decoded.arguments).toEqual({ reference: "b", key: "k" });
    expect(rules(decoded)).toEqual(["warning query-and-body"]);
  });

  test("is all that a GET reads", () => {
    const decoded = decode("customData.get", { query: "id=1", body: '{"id":"2"}', contentType: json });
    expect(decoded.arguments).toEqual({ id: "1" });
    expect(rules(decoded)).toEqual(["warning body-ignored"]);
  });
});

test("a question mark at the start belongs to the name, but the one of the query string", () => {
  const { arguments: args } = decode("customData.set", { query: "??a=1", body: "?b=1", contentType: form });
  expect(args).toEqual({ "?a": "1", "?b": "1" });
});

test.each([
  ["[a]", { "[a]": "1" }],
  ["a[", { "a[": "1" }],
  ["a[b]", { a: { b: "1" } }],
])("a form's name %s", (name, args) => {
  const body = `${encodeURIComponent(name)}=1`;
  expect(decode("customData.set", { body, contentType: form }).arguments).toEqual(args);
});
