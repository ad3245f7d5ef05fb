import { redact } from "@datacloud/validators";

/** Names whose values are secrets whatever they look like. */
const secretName =
  /^(?:.*[_-])?(?:token|api[_-]?key|access[_-]?token|secret|password|passwd|authorization|private[_-]?key|credentials?)$/i;

/** A JSON value without what looks like a secret or stands under a name of secrets. Deep values are cut. */
export function redactJson(value: unknown, tokens: readonly string[] = [], depth = 0): unknown {
  if (typeof value === "string") return redactText(value, tokens);
  if (typeof value !== "object" || value === null) return value;
  if (depth > 100) return "…";
  if (Array.isArray(value)) return value.map((item) => redactJson(item, tokens, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      redactText(name, tokens),
      secretName.test(name) && item !== null && item !== ""
        ? "[redacted]"
        : redactJson(item, tokens, depth + 1),
    ]),
  );
}

/** A text without what looks like a secret, and without some tokens. */
export function redactText(text: string, tokens: readonly string[] = []): string {
  let clean = text;
  for (const token of tokens)
    if (token.length >= shortestToken && clean.includes(token)) clean = clean.replaceAll(token, "[redacted]");
  return redact(clean);
}

/** A shorter token would be a word of any text: taking it out would spoil the log and betray it by the gaps. */
const shortestToken = 6;

/** The text of a request's body or query, by its encoding where it can be read and by patterns elsewhere. */
export function redactBody(text: string, tokens: readonly string[] = []): string {
  const clean = redactText(text, tokens);
  const named = clean.replace(
    /("(?:[\w-]*[_-])?(?:token|api[_-]?key|secret|password|authorization|private[_-]?key)"\s*:\s*)"(?:[^"\\]|\\.)*"?/gi,
    '$1"[redacted]"',
  );
  return named.replace(
    /((?:^|[?&])(?:[\w-]*[_-])?(?:token|api[_-]?key|secret|password|authorization|private[_-]?key)=)[^&\s]*/gi,
    "$1[redacted]",
  );
}
