/** Longer texts are no placeholders. */
const longest = 40;

/** Whether a value is what tools and people write in place of a secret: `[redacted]`, `***`, `<token>`, `${KEY}`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > longest) return false;
  const bare = text.replace(/^[^A-Za-z]+|[^A-Za-z]+$/g, "");
  return bare === ""
    ? /^[*<>[\](){}.…_-]*$/.test(text)
    : words.test(bare) || /^(?:<.*>|\[.*\]|\$\{.*\})$/.test(text);
}

const words = /^(?:redacted|removed|hidden|masked|filtered|sanitized|secret|x{3,}|none|null|changeme)$/i;
