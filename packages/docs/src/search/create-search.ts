import MiniSearch, { type Query } from "minisearch";
import type { SearchRow } from "./search-rows.ts";
import { stopWords, synonyms } from "./synonyms.ts";

/** A row that was found, with the words in it that match. */
export interface SearchResult extends SearchRow {
  terms: readonly string[];
}

/** Searches all rows; the best come first, and rows of the same page only once. */
export type Search = (question: string) => SearchResult[];

type Indexed = SearchRow & { id: number; page: string };

/** Makes an index of the rows. */
export function createSearch(rows: readonly SearchRow[]): Search {
  const index = new MiniSearch<Indexed>({
    fields: ["name", "text", "body", "page"],
    tokenize: dataWords,
    searchOptions: {
      tokenize: (text) => [text],
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
      boost: { name: 5, text: 2, page: 0.3 },
      boostDocument: (id) => rows[Number(id)]?.weight ?? 1,
    },
  });
  index.addAll(rows.map((row, id) => ({ ...row, id, page: pageWords(rows, row) })));
  return (question) => {
    const query = readQuestion(question);
    if (query.length === 0) return [];
    const all = index.search({ combineWith: "AND", queries: query });
    const found = all.length > 0 ? all : index.search({ combineWith: "OR", queries: query });
    const best = found.map(({ id, score, terms }) => ({ row: rows[Number(id)] as SearchRow, score, terms }));
    const asked = question.trim().toLowerCase();
    return best
      .map((each) => ({ ...each, score: each.score * nameBonus(each.row, asked) }))
      .toSorted((left, right) => right.score - left.score)
      .map(({ row, terms }) => ({ ...row, terms }));
  };
}

/** The words of a whole page, for its first row: a question may take its words from several sections. */
function pageWords(rows: readonly SearchRow[], { kind, href }: SearchRow): string {
  if (kind !== "guide" || href.includes("#")) return "";
  const sections = rows.filter((row) => row.kind === "guide" && row.href.startsWith(`${href}#`));
  return sections.map(({ name, body }) => `${name} ${body}`).join(" ");
}

/** The very name of a thing goes before everything that only mentions it. */
function nameBonus({ name, kind, href }: SearchRow, asked: string): number {
  const own = name.toLowerCase();
  // The row of a guide's table that has an argument's name is only about one side of it.
  if (own === asked) return kind === "guide" && href.includes("#") ? 8 : 20;
  if (kind === "method" && own.startsWith(asked)) return 4;
  if (!href.includes("#") && own.startsWith(asked)) return 2;
  return 1;
}

/** The phrases of several words that a text or a question is searched for, the longest first. */
const phrases: readonly string[] = synonyms
  .flat()
  .filter((phrase) => phrase.includes(" "))
  .toSorted((left, right) => right.length - left.length);

/** A phrase as one word of the index: its words must be next to each other in the text. */
function phraseWord(phrase: string): string {
  return phrase.replaceAll(" ", "+");
}

/** The words of a text: whole (`deployments.create`, `commit_sha`), in parts, and its known phrases. */
function dataWords(text: string): string[] {
  const line = ` ${text.toLowerCase().replaceAll(/[^a-z0-9_.\-/]+/g, " ")} `;
  const known = phrases.filter((phrase) => line.includes(` ${phrase} `)).map(phraseWord);
  const whole = text.split(/[\s,:;·()[\]{}"'`/?!]+/).map((word) => word.replace(/\.$/, ""));
  const words = whole.flatMap((word) => [word, ...parts(word)]).filter((word) => word !== "");
  return [...new Set([...words, ...known])];
}

function parts(word: string): string[] {
  return word.split(/[._\-=]+|(?<=[a-z\d])(?=[A-Z])/).filter((part) => part !== "");
}

/** One query per word or phrase of the question, each with the words of its group. */
function readQuestion(question: string): Query[] {
  const text = question.replaceAll(/[?!,;:"'`()[\]{}]/g, " ").trim();
  const lower = ` ${text.toLowerCase().replaceAll(/\s+/g, " ")} `;
  const { taken, rest } = takePhrases(lower);
  const all = text.split(/\s+/).filter((word) => rest.includes(` ${word.toLowerCase()} `));
  const telling = all.filter((word) => !stopWords.has(word.toLowerCase()));
  const kept = telling.length + taken.length > 0 ? telling : all;
  return [...taken.map(groupQuery), ...kept.filter((word) => word !== "").map(wordQuery)];
}

/** Takes phrases of several words out of a question, the longest first. */
function takePhrases(question: string): { taken: string[]; rest: string } {
  let rest = question;
  const taken: string[] = [];
  for (const phrase of phrases) {
    if (!rest.includes(` ${phrase} `)) continue;
    taken.push(phrase);
    rest = rest.replace(` ${phrase} `, " ");
  }
  return { taken, rest };
}

function wordQuery(word: string): Query {
  const isShouted = word === word.toUpperCase();
  const pieces = isShouted ? parts(word.toLowerCase()) : parts(word);
  const own: Query[] = [word.toLowerCase()];
  if (pieces.length > 1) own.push(together(pieces));
  return either([...own, ...related(word.toLowerCase())]);
}

function groupQuery(phrase: string): Query {
  return either([phraseWord(phrase), together(phrase.split(" ")), ...related(phrase)]);
}

/** The other words of the groups that have this one; they count less than the reader's own. */
function related(word: string): Query[] {
  const groups = synonyms.filter((group) => group.includes(word));
  const others = [...new Set(groups.flat())].filter((other) => other !== word);
  return others.map((other) => ({
    combineWith: "AND",
    queries: [phraseWord(other)],
    prefix: false,
    fuzzy: false,
    boost: { name: 6, text: 0.8, body: 0.4, page: 0.2 },
  }));
}

function either(queries: Query[]): Query {
  return { combineWith: "OR", queries };
}

function together(words: string[]): Query {
  return { combineWith: "AND", queries: words.map((word) => word.toLowerCase()) };
}
