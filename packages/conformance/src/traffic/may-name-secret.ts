import { secretNameEnds, wholeSecretNames } from "@datacloud/traffic";

/** What stands behind a name in JSON, in JSON inside of a text and in a form. */
const behind = '(?:"\\s*:|[\\]\\\\%])';

const names = [...secretNameEnds, ...wholeSecretNames];
const endings = [...new Set(names.map((name) => name.slice(-1)))].map((last) => {
  const fronts = names.filter((name) => name.endsWith(last)).map((name) => spelt(name.slice(0, -1)));
  return `(?:${fronts.join("|")})[-_. ]?${last}`;
});

/**
 * The end of a name that is a secret's. It looks for what stands behind a name and then backwards, beginning with the last letter,
 * which takes a quarter of the time of looking for one name after the other.
 */
const pattern = new RegExp(`${behind}(?<=(?:${endings.join("|")})${behind})`, "i");

/** Whether a name inside of a body may be that of a secret; most bodies need no closer look. */
export function mayNameSecret(body: string): boolean {
  return pattern.test(body);
}

/** Letters in their order, with separators or without. */
function spelt(letters: string): string {
  return [...letters].join("[-_. ]?");
}
