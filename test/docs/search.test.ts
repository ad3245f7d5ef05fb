import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changelogBlocks, readReleases } from "../../packages/docs/src/changelog/changelog-blocks.ts";
import { createSearch } from "../../packages/docs/src/search/create-search.ts";
import { stem } from "../../packages/docs/src/search/data-words.ts";
import { searchRows } from "../../packages/docs/src/search/search-rows.ts";
import { site } from "../../packages/docs/src/site.ts";
import { root } from "../architecture/repository.ts";
import { blindQuestions as writtenBlind } from "./blind-questions.ts";
import { everydayQuestions } from "./everyday-questions.ts";
import { platformQuestions } from "./platform-questions.ts";
import { reference } from "./reference.ts";
import { questions as shortQuestions } from "./search-questions.ts";

const document = JSON.parse(readFileSync(join(root, "packages/contract/src/generated/openapi.json"), "utf8"));
const releases = readReleases(new URL("../../packages/docs/releases/", import.meta.url));
const { pages } = site(reference, changelogBlocks(releases, document));
const search = createSearch(searchRows(reference, pages));
const questions = [...shortQuestions, ...everydayQuestions];
const blindQuestions = [...writtenBlind, ...platformQuestions];
const pageOf = (href: string) => href.replace(/#.*/, "");

test("there are 150 questions at least, and each names pages of the site", () => {
  expect(questions.length).toBeGreaterThanOrEqual(150);
  const paths = new Set(pages.map(({ path }) => path));
  const unknown = [...questions, ...blindQuestions]
    .flatMap(([, page]) => page.split("|"))
    .filter((path) => !paths.has(path));
  expect(unknown).toEqual([]);
});

test("each question finds its page first", () => {
  const wrong = questions.flatMap(([question, page]) => {
    const found = search(question).map(({ href }) => pageOf(href));
    const isRight = found[0] !== undefined && page.split("|").includes(found[0]);
    return isRight ? [] : [`${question}: ${found.slice(0, 3).join(" ") || "nothing"}, not ${page}`];
  });
  expect(wrong).toEqual([]);
});

test("of questions that were written blind, four in five find their page first, and nine in ten among the first three", () => {
  const places = blindQuestions.map(([question, page]) => {
    const found = [...new Set(search(question).map(({ href }) => pageOf(href)))];
    const place = found.findIndex((path) => page.split("|").includes(path));
    return place < 0 ? Infinity : place;
  });
  expect(places.filter((place) => place === 0).length / places.length).toBeGreaterThanOrEqual(0.8);
  expect(places.filter((place) => place < 3).length / places.length).toBeGreaterThanOrEqual(0.9);
});

test("what is in no text and no name finds nothing", () => {
  expect(search("zzzzzz")).toEqual([]);
  expect(search("   ")).toEqual([]);
});

test("equal arguments are one row that names its methods", () => {
  const rows = search("environment").filter(
    ({ kind, name }) => kind === "argument" && name === "environment",
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.body).toContain("deployments.upsert");
});

test("a result says which words match", () => {
  expect(search("deploy")[0]?.terms).toContain(stem("deploy"));
});
