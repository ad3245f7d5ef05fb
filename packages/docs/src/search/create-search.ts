import MiniSearch, { type SearchResult as Found } from "minisearch";
import { dataWords, partsOf, stem } from "./data-words.ts";
import { type QuestionPart, readQuestion } from "./read-question.ts";
import type { SearchRow } from "./search-rows.ts";

/** A row that was found, with the words in it that match. */
export interface SearchResult extends SearchRow {
  terms: readonly string[];
}

/** Searches all rows; the best come first. */
export type Search = (question: string) => SearchResult[];

type Indexed = SearchRow & { id: number; page: string };

interface Score {
  points: number;
  /** The weights of the parts that the row has. */
  covered: number;
  terms: ReadonlySet<string>;
}

/** Makes an index of the rows. */
export function createSearch(rows: readonly SearchRow[]): Search {
  const index = new MiniSearch<Indexed>({
    fields: ["name", "text", "body", "page"],
    tokenize: dataWords,
    // Whole words too: a word that is being typed may be longer than its stem.
    processTerm: (word) => [...new Set([stem(word), word.toLowerCase()])],
    searchOptions: { processTerm: stem, tokenize: (text) => [text], boost: { name: 8, text: 3, page: 0.3 } },
  });
  index.addAll(rows.map((row, id) => ({ ...row, id, page: pageWords(rows, row) })));
  return (question) => {
    const parts = readQuestion(question);
    const scores = new Map<number, Score>();
    const weights = parts.map((part) => addPart(scores, part, find(index, part), rows.length));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const asked = bare(question);
    const subjects = subjectsOf(rows, parts);
    const results = [...scores].map(([id, { points, covered, terms }]) => {
      const row = rows[id] as SearchRow;
      const bonus = row.weight * nameBonus(row, asked) * subjectBonus(row, subjects) * codeBonus(row, terms);
      return { row, terms, score: points * (covered / whole) * bonus };
    });
    return results
      .toSorted((left, right) => right.score - left.score)
      .map(({ row, terms }) => ({ ...row, terms: [...terms] }));
  };
}

/** A word that is there is neither unfinished nor misspelled. */
function find(index: MiniSearch<Indexed>, { query }: QuestionPart): readonly Found[] {
  const exact = index.search(query);
  if (exact.length > 0) return exact;
  const typed = { prefix: true, processTerm: (word: string) => word.toLowerCase() };
  const begun = index.search(query, typed);
  if (begun.length > 0) return begun;
  return index.search(query, { ...typed, fuzzy: fuzzyShare });
}

function fuzzyShare(term: string): number | false {
  if (term.length > 4 && !/\d/.test(term)) return 0.2;
  return false;
}

/**
 * Adds what a part of the question finds, and returns the part's weight: a rare word says more about what is asked than
 * one that many rows have, and a word that is nowhere says nothing.
 */
function addPart(
  scores: Map<number, Score>,
  part: QuestionPart,
  found: readonly Found[],
  count: number,
): number {
  const best = found[0]?.score ?? 0;
  if (best === 0) return 0;
  const close = found.filter(({ score }) => score > best / 10).length;
  const isMeant = found.some(({ terms }) => terms.some((term) => part.words.includes(term)));
  const weight = Math.sqrt(Math.log(1 + count / close)) * (isMeant ? 1 : 0.5);
  for (const { id, score, terms } of found) {
    const share = (score / best) ** 0.8;
    const { points, covered, terms: before } = scores.get(id) ?? { points: 0, covered: 0, terms: [] };
    scores.set(id, {
      points: points + weight * share,
      // A word that is only mentioned covers less than one that is the subject.
      covered: covered + weight * share ** 0.15,
      terms: new Set([...before, ...terms]),
    });
  }
  return weight;
}

/**
 * More words for the first row of a page: a question may take its words from several sections, and a method is asked for
 * by its arguments.
 */
function pageWords(rows: readonly SearchRow[], { kind, href, name }: SearchRow): string {
  if (href.includes("#")) return "";
  const parts = rows.filter((row) => {
    if (kind === "guide") return row.kind === "guide" && row.href.startsWith(`${href}#`);
    const isPart = row.kind === "argument" || row.kind === "table";
    return kind === "method" && isPart && row.body.split(", ").includes(name);
  });
  return parts.map((row) => `${row.name} ${kind === "guide" ? row.body : row.text}`).join(" ");
}

/** The families of methods that a question names, by their names or by an argument: `deployments` in "list deployments". */
function subjectsOf(rows: readonly SearchRow[], parts: readonly QuestionPart[]): ReadonlySet<string> {
  const words = new Set(parts.flatMap((part) => part.words));
  const families = rows.filter(({ kind }) => kind === "method").map(({ name }) => familyOf(name));
  const named = families.filter((family) => partsOf(family).every((part) => words.has(stem(part))));
  if (named.length > 0) return new Set(named);
  const asked = rows.filter(({ kind, name }) => kind === "argument" && name.includes("_") && words.has(name));
  return new Set(asked.flatMap(({ body }) => body.split(", ").map(familyOf)));
}

function familyOf(method: string): string {
  return method.replace(/\..*/, "");
}

/** Who asks about deployments does not want a method or an argument of something else. */
function subjectBonus({ kind, name, body }: SearchRow, subjects: ReadonlySet<string>): number {
  if (subjects.size === 0 || kind === "guide" || kind === "error") return 1;
  const methods = kind === "method" ? [name] : body.split(", ");
  const isAbout = methods.some((method) => subjects.has(familyOf(method)));
  if (!isAbout) return 0.5;
  if (kind === "method") return 1.15;
  return 1;
}

/** The very name of a thing goes before everything that only mentions it. */
function nameBonus({ name, kind, href }: SearchRow, asked: string): number {
  const own = bare(name);
  // The row of a guide's table that has an argument's name is only about one side of it.
  if (own === asked) return kind === "guide" && href.includes("#") ? 8 : 20;
  if (kind === "method" && own.startsWith(asked)) return 4;
  if (!href.includes("#") && own.startsWith(asked)) return 2;
  return 1;
}

/** An error code of which a question has some words only is hardly what it asks about. */
function codeBonus({ kind, name }: SearchRow, terms: ReadonlySet<string>): number {
  if (kind !== "error") return 1;
  const parts = partsOf(name).map(stem);
  const share = parts.filter((part) => terms.has(part)).length / parts.length;
  if (share > 0 && share < 1) return 0.7;
  return 1;
}

/** Only the letters and digits: `custom metrics` is how people write `customMetrics`. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
