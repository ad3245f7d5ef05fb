/** Replaces a secret. */
export const redacted = "[redacted]";

/**
 * Each pattern needs time in proportion to the text, whatever the text is: nothing that can fail follows a repetition
 * without a bound, so that a long secret is replaced to its end. `test/architecture/patterns.test.ts` checks it.
 */
const patterns: readonly RegExp[] = [
  /\bBearer\s{1,16}[^\s"'\\,;<>()[\]{}&]+/gi,
  /\b(?:gh[opsur]|github_pat|glpat|xox[abprs]|sk|pk|rk)[-_][A-Za-z0-9_-]{16,}/g,
  /\bAKIA[0-9A-Z]{16}\b/g,
];

/** How everything begins that `redact` replaces, also in a form and in JSON, where a space is "+", "%20" or an escape. */
const beginning =
  /eyJ|AKIA|PRIVATE|[bB][eE][aA][rR][eE][rR][\s+%\\]|(?:gh[opsur]|github_pat|glpat|xox[abprs]|[spr]k)[-_]/;

/** Whether there may be something to replace in a text, or in what is encoded in it; most texts need no closer look. */
export function mayHoldSecret(text: string): boolean {
  return beginning.test(text);
}

/** Replaces what looks like a key or a token, wherever it is. */
export function redact(text: string): string {
  let clean = text;
  for (const pattern of patterns) clean = clean.replace(pattern, redacted);
  if (clean.includes("PRIVATE KEY-----")) clean = redactPrivateKeys(clean);
  if (clean.includes("eyJ")) return redactJwts(clean);
  return clean;
}

/** Replaces private keys in PEM; one whose end is missing, up to the end of the text. */
function redactPrivateKeys(text: string): string {
  let [result, done] = ["", 0];
  for (const { index } of text.matchAll(/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g)) {
    if (index < done) continue;
    const end = text.indexOf("-----END", index);
    result += text.slice(done, index) + redacted;
    done =
      end < 0 ? text.length : Math.min(text.length, end + text.slice(end, end + 64).lastIndexOf("-----") + 5);
  }
  return result + text.slice(done);
}

/** Shortest part of a JSON Web Token that is taken for one. */
const shortestPart = 10;

/** Replaces JSON Web Tokens: three parts with dots between them, of which the first begins as Base64 of `{"`. */
function redactJwts(text: string): string {
  let [result, done, start] = ["", 0, text.indexOf("eyJ")];
  while (start >= 0) {
    const head = partEnd(text, start);
    const payload = text[head] === "." ? partEnd(text, head + 1) : head;
    const isToken =
      head - start >= shortestPart + 3 && payload - head > shortestPart && text[payload] === ".";
    const isWithinWord = /\w/.test(text[start - 1] ?? "");
    if (isToken && !isWithinWord) {
      result += text.slice(done, start) + redacted;
      done = partEnd(text, payload + 1);
    }
    // A part that is no token's head has none further on in it, unless this was the middle of a word.
    const next = isWithinWord ? start + 3 : Math.max(head, done);
    start = text.indexOf("eyJ", next);
  }
  return result + text.slice(done);
}

/** The end of a run of the characters of Base64 for addresses. */
function partEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPartCharacter(text.charCodeAt(end))) end += 1;
  return end;
}

function isPartCharacter(code: number): boolean {
  const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return isLetter || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f;
}
