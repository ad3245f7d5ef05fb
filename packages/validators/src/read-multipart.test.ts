import { expect, test } from "vitest";
import { readMultipart } from "./read-multipart.ts";

const part = (head: string, content = "1") => `--b\r\n${head}\r\n\r\n${content}\r\n`;
const named = (name: string, content?: string) =>
  part(`Content-Disposition: form-data; name="${name}"`, content);

/** Names with their texts. */
const read = (body: string, type = "multipart/form-data; boundary=b") => {
  const found = readMultipart(body, type);
  return found && Object.fromEntries(Array.from(found, ([name, { texts }]) => [name, texts]));
};

test.each<[string, string, Record<string, string[]> | undefined]>([
  ["one part", `${named("x")}--b--`, { x: ["1"] }],
  [
    "several of a name",
    `${named("x")}${named("y", "2\r\n\r\n3")}${named("x", "")}--b--\r\n`,
    { x: ["1", ""], y: ["2\r\n\r\n3"] },
  ],
  ["a preamble and an epilogue", `before\r\n${named("x")}--b--\r\nafter`, { x: ["1"] }],
  ["no parts", "--b--", {}],
  [
    "a file",
    `${part('content-disposition: form-data; filename="f"; name="x"\r\nContent-Type: text/plain')}--b--`,
    { x: ["1"] },
  ],
  [
    "another header first",
    `${part('Content-Type: text/plain\r\nContent-Disposition: form-data; name="x"')}--b--`,
    { x: ["1"] },
  ],
  [
    "a name without a space before it",
    `${part('Content-Disposition:form-data;name="x"')}--b--`,
    { x: ["1"] },
  ],
  ["escapes as browsers write them", `${named("a%22%0D%0A%")}--b--`, { 'a"\r\n%': ["1"] }],
  ["no end", named("x"), undefined],
  ["another boundary", named("x").replaceAll("--b", "--c"), undefined],
  ["a part without a name", `${part("Content-Disposition: form-data")}--b--`, undefined],
  ["a part with a name elsewhere", `${part('X-Other: form-data; name="x"')}--b--`, undefined],
  [
    "a part without an end of its head",
    '--b\r\nContent-Disposition: form-data; name="x"\r\n--b--',
    undefined,
  ],
  ["nothing", "", undefined],
])("a body with %s", (_, body, expected) => {
  expect(read(body)).toEqual(expected);
});

test.each([
  ['multipart/form-data; boundary="b"', true],
  ["multipart/form-data;BOUNDARY=b; charset=utf-8", true],
  ["multipart/form-data; charset=utf-8; boundary=b", true],
  ["multipart/form-data", false],
  ["multipart/form-data; xboundary=b", false],
  [`multipart/form-data; boundary="${"b".repeat(201)}"`, false],
])("the boundary of %s", (type, isFound) => {
  expect(read(`${named("x")}--b--`, type)).toEqual(isFound ? { x: ["1"] } : undefined);
});
