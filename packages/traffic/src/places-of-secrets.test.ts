import { describe, expect, test } from "vitest";
import { createRedactor } from "./redactor.ts";

describe("a secret that encodings change is taken out of", () => {
  test.each<[string, string, string]>([
    ["percent signs of UTF-8", "pässwörd", "p%C3%A4ssw%C3%B6rd"],
    ["percent signs of UTF-8 twice", "pässwörd", "p%25C3%25A4ssw%25c3%25b6rd"],
    ["percent signs of UTF-8 in capitals", "пароль12", "%D0%BF%D0%B0%D1%80%D0%BE%D0%BB%D1%8C12"],
    ["a form", "four words and more", "four+words+and+more"],
    ["a form with percent signs", "more & more", "more+%26+more"],
    ["JSON of PHP", "abc/def/ghi", "abc\\/def\\/ghi"],
    ["JSON in a string of JSON", 'quo"te\\9', JSON.stringify(JSON.stringify('quo"te\\9')).slice(3, -3)],
    [
      "escapes of JSON, its own percent signs left",
      "ab%63def",
      [..."ab%63def"].map((each) => `\\u00${each.charCodeAt(0).toString(16)}`).join(""),
    ],
  ])("%s", (_, secret, sent) => {
    const { text, url, body, json } = createRedactor([secret]);
    expect(text(`a ${sent} b`)).toBe("a [redacted] b");
    expect(url(`https://h.test/${sent}/b`)).toBe("https://h.test/[redacted]/b");
    expect(body(`a ${sent} b`)).toBe("a [redacted] b");
    expect(json([sent])).toEqual(["[redacted]"]);
  });
});

const { text, body, json } = createRedactor();

test.each([
  ["x[api_key]=abc", "x[api_key]=[redacted]"],
  [
    "https://h.test/?token[]=abc&y[password][]=b c",
    "https://h.test/?token[]=[redacted]&y[password][]=[redacted] c",
  ],
  ["list[0]=abc []=b ]=c", "list[0]=abc []=b ]=c"],
])("the text %s", (given, expected) => expect(text(`see ${given}`)).toBe(`see ${expected}`));

test("members of JSON with names of secrets, but for those that say nothing", () => {
  const empty = { password: null, api_key: "", auth: false, secret: true };
  expect(json({ ...empty, token: "a", cookie: 0, credentials: { user: "u" } })).toEqual({
    ...empty,
    token: "[redacted]",
    cookie: "[redacted]",
    credentials: "[redacted]",
  });
});

test.each([
  ["Application/X-WWW-Form-URLEncoded", "a b=1&x%5Btoken%5D=2", "a b=1&x%5Btoken%5D=[redacted]"],
  ["APPLICATION/JSON", '"token"', '"token"'],
  ["Application/Problem+JSON", 'x {"token":"a"}', 'x {"token":"[redacted]"}'],
])("a body of the media type %s", (type, given, expected) => expect(body(given, type)).toBe(expected));

test.each([
  ["https://ann:pw@h.test/", "https://[redacted]@h.test/"],
  ["https://ann:p@ss@h.test/ and ftp://c:d@i.test", "https://[redacted]@h.test/ and ftp://[redacted]@i.test"],
  ["token=abc,next", "token=[redacted],next"],
  ["token='abc' token=\"abc def\"", "token='[redacted]' token=\"[redacted] def\""],
  ["TOKEN9token=abc", "TOKEN9token=[redacted]"],
])("in the text %s", (given, expected) => expect(text(given)).toBe(expected));

test.each([
  "https://h.test/a@b",
  "https://h.test?a@b",
  "https://h.test#a@b",
  "'https://h.test'a@b",
  "https://h.test a@b",
  "https://@h.test/",
  "token=[redacted] token=[redacted",
  "token_=abc token-=abc =abc",
  "token= abc",
])("nothing is a secret in the text %s", (given) => expect(text(given)).toBe(given));

test("a part is a secret by its name, in any case and with either end of lines; blank lines stay", () => {
  const form = (value: string) => `--b\nContent-Disposition: form-data; NAME="token"\r\n\r\n${value}\n--b--`;
  expect(body(form("k1\r\n\r\nk2"), "Multipart/Form-Data")).toBe(form("[redacted]\r\n\r\n[redacted]"));
});
