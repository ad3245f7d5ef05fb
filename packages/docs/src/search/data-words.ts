import { stemmer } from "stemmer";
import { synonyms } from "./synonyms.ts";

/** The phrases of several words that a text or a question is searched for, by the stems of their words, the longest first. */
export const phrases: readonly (readonly string[])[] = synonyms
  .flat()
  .filter((phrase) => phrase.includes(" "))
  .map((phrase) => phrase.split(" ").map(stem))
  .toSorted((left, right) => right.length - left.length);

/** A phrase as one word of the index: its words must be next to each other in the text. */
export function phraseWord(phrase: string): string {
  return phrase.split(" ").map(stem).join("+");
}

/** What the forms of a word share: `retries` and `retry` are one. Names and codes stay as they are. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]{4,}$/.test(lower)) return stemmer(lower);
  return lower;
}

/** The words of a text: whole (`deployments.create`, `commit_sha`), in parts, and its known phrases. */
export function dataWords(text: string): string[] {
  const stems = text
    .split(/[^A-Za-z0-9_./]+/)
    .map((word) => stem(word.replace(/\.$/, "")))
    .join(" ");
  const known = phrases
    .map((phrase) => phrase.join(" "))
    .filter((phrase) => ` ${stems} `.includes(` ${phrase} `));
  const whole = text.split(/[\s,:;·()[\]{}"'`/?!]+/).map((word) => word.replace(/\.$/, ""));
  const words = whole.flatMap((word) => [word, ...partsOf(word)]).filter((word) => word !== "");
  return [...new Set([...words, ...known.map((phrase) => phrase.replaceAll(" ", "+"))])];
}

/** The words that a name is made of. */
export function partsOf(word: string): string[] {
  return word.split(/[._\-=]+|(?<=[a-z\d])(?=[A-Z])/).filter((part) => part !== "");
}
