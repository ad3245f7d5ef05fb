/** A sentence as Markdown: what stands between backticks is code, and nothing else in it becomes a link, a mention or a picture. */
export function markdownText(sentence: string): string {
  const parts = sentence.split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 0 ? plain(part) : markdownCode(part))).join("");
}

/** A name as code, also in a cell of a table. */
export function markdownCode(name: string): string {
  return `\`${name.replaceAll("`", "'").replaceAll("|", "\\|").replaceAll(/\s+/g, " ")}\``;
}

function plain(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(/[`*_[\]|~#!]/g, String.raw`\$&`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("@", "&#64;")
    .replaceAll(/https?:/g, (scheme) => scheme.replace(":", "&#58;"))
    .replaceAll(/\s+/g, " ");
}
