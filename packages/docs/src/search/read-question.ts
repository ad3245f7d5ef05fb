import type { Query } from "minisearch";
import { partsOf, phrases, phraseWord, stem } from "./data-words.ts";
import { stopWords, synonyms } from "./synonyms.ts";

/** A word or phrase of a question, with the other words for the same thing. */
export interface QuestionPart {
  query: Query;
  /** The words as the index has them: a row that has one of them has what was asked for. */
  words: readonly string[];
}

/** The parts of a question, without the words that say nothing about its subject. */
export function readQuestion(question: string): QuestionPart[] {
  const { taken, rest } = takePhrases(wordsOf(question));
  const telling = rest.filter((word) => !stopStems.has(stem(word)));
  const kept = telling.length + taken.length > 0 ? telling : rest;
  return [...taken.map(phrasePart), ...kept.map(wordPart)];
}

/** The words of a question; `rate-limit` is two where the phrase is known. */
function wordsOf(question: string): string[] {
  const words = question.split(/[\s?!,;:"'`()[\]{}]+/).filter((word) => word !== "");
  return words.flatMap((word) => {
    const pieces = word.split("-");
    const isPhrase = phrases.some((phrase) => phrase.join(" ") === pieces.map(stem).join(" "));
    if (isPhrase) return pieces;
    return [word];
  });
}

const stopStems: ReadonlySet<string> = new Set([...stopWords].map(stem));

/** Takes phrases of several words out of a question, the longest first. */
function takePhrases(words: readonly string[]): { taken: string[]; rest: string[] } {
  const rest = [...words];
  const taken: string[] = [];
  for (const phrase of phrases) {
    const at = rest.findIndex((_, start) =>
      phrase.every((part, step) => part === stem(rest[start + step] ?? "")),
    );
    if (at !== -1) taken.push(rest.splice(at, phrase.length).join(" ").toLowerCase());
  }
  return { taken, rest };
}

function wordPart(word: string): QuestionPart {
  const isShouted = word === word.toUpperCase();
  const pieces = isShouted ? partsOf(word.toLowerCase()) : partsOf(word);
  const own: Query[] = [word.toLowerCase()];
  if (pieces.length > 1) own.push(together(pieces));
  const others = related(word);
  return {
    query: either([...own, ...others.map(weaker)]),
    words: [word, ...pieces, ...others].map(phraseWord),
  };
}

function phrasePart(phrase: string): QuestionPart {
  const others = related(phrase);
  const own: Query[] = [phraseWord(phrase), together(phrase.split(" "))];
  return { query: either([...own, ...others.map(weaker)]), words: [phrase, ...others].map(phraseWord) };
}

/** The other words of the groups that have this one, in whatever form. */
function related(word: string): string[] {
  const own = phraseWord(word);
  const groups = synonyms.filter((group) => group.some((other) => phraseWord(other) === own));
  return [...new Set(groups.flat())].filter((other) => phraseWord(other) !== own);
}

/** What a reader did not write counts less than what they did. */
function weaker(word: string): Query {
  return {
    combineWith: "AND",
    queries: [phraseWord(word)],
    prefix: false,
    fuzzy: false,
    boost: { name: 6, text: 0.8, body: 0.4, page: 0.2 },
  };
}

function either(queries: Query[]): Query {
  return { combineWith: "OR", queries };
}

function together(words: string[]): Query {
  return { combineWith: "AND", queries: words.map((word) => word.toLowerCase()) };
}
