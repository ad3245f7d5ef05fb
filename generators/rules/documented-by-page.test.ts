import { expect, test } from "vitest";
import { type Edit, lintAfter } from "./fixture.ts";

const rule = "documented-by-page";
const method = "methods/things.create.yaml";
const docs: Edit = [
  "openapi.yaml",
  "openapi: 3.1.1\n",
  "openapi: 3.1.1\nexternalDocs: {url: https://docs.example.com/overview}\n",
];

test.concurrent("leaves a description with documentation alone", async () => {
  expect(await lintAfter(rule, docs)).toEqual([]);
});

test.concurrent("finds an unmarked part whose sources are no pages of the documentation", async () => {
  const named: Edit = [
    method,
    "name: {type: string,",
    "name: {x-source: [https://github.com/a/b], type: string,",
  ];
  expect(await lintAfter(rule, docs, named)).toEqual([
    `${method}:41 No page of the documentation is among x-source, so x-evidence must say how the claim is known.`,
  ]);
});

test.concurrent("finds an unmarked method without a page of the documentation", async () => {
  const message =
    "A method without x-evidence needs externalDocs, a page of the documentation with its arguments.";
  const elsewhere: Edit = [method, "https://example.com/things}", "https://github.com/a/b}"];
  const without: Edit = [method, "externalDocs: {url: https://example.com/things}\n", ""];
  const found = await Promise.all([elsewhere, without].map((edit) => lintAfter(rule, docs, edit)));
  expect(found).toEqual([[`${method}:17 ${message}`], [expect.stringContaining(message)]]);
});
