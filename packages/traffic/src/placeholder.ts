/** Longer texts are no placeholders. */
const longest = 40;

/** Whether a value is what tools and people write in place of a secret: `[redacted]`, `***`, `<token>`, `${KEY}`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > longest) return false;
  const bare = withoutMarks(text);
  if (bare === "") return /^[*<>[\](){}.…_-]*$/.test(text);
  return words.test(bare) || /^(?:<.*>|\[.*\]|\$\{.*\})$/.test(text);
}

const words = /^(?:redacted|removed|hidden|masked|filtered|sanitized|secret|x{3,}|none|null|changeme)$/i;

/**
 * Whether a value is what a tool puts in place of a secret that it takes out: `[redacted]`, `***`, `[authorization removed]`,
 * `<hidden by har-cleaner>`. An empty value and a variable that was not filled in are faults of the program that sent them.
 */
export function isCleaned(text: string): boolean {
  if (text === "" || text.length > longest * 2 || text.includes("${")) return false;
  const bare = withoutMarks(text).replace(/\s{1,8}by\s[\w .-]{0,80}$/i, "");
  if (bare === "") return /^[[(<{]*[*.…_-]{3,}[\])>}]*$/.test(text);
  return bare.split(/[\s:_-]+/).every((word, index, all) => {
    const isLast = index === all.length - 1;
    if (isLast) return cleaned.test(word);
    return described.test(word);
  });
}

const cleaned =
  /^(?:redacted|removed|hidden|masked|filtered|sanitized|scrubbed|stripped|omitted|censored|obfuscated|confidential|secret|x{3,})$/i;
const described = /^(?:authorization|auth|bearer|token|api|key|header|value|credentials?|was|is|has|been)$/i;

/** A text without what is no letter at its beginning and its end. */
function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && !isLetter(text, start)) start += 1;
  while (end > start && !isLetter(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

function isLetter(text: string, index: number): boolean {
  return /[A-Za-z]/.test(text[index] ?? "");
}
