import { isSecretName } from "./secret-names.ts";
import { redacted } from "./secret-patterns.ts";

/** Cleans a body of `multipart/form-data` part by part; the content of parts with names of secrets is replaced. */
export function redactMultipart(text: string, clean: (text: string) => string): string {
  const lines = text.split("\n");
  const boundary = lines.find((line) => line.startsWith("--") && !line.startsWith("-----BEGIN "))?.trimEnd();
  if (boundary === undefined) return clean(text);
  const result: string[] = [];
  let content: string[] = [];
  let isHead = false;
  let isSecret = false;
  // As a whole: a private key, for one, has several lines, the first of which begins as a boundary does.
  const endContent = () => {
    if (isSecret) result.push(...content.map(replacedLine));
    else if (content.length > 0) result.push(clean(content.join("\n")));
    content = [];
  };
  for (const line of lines) {
    if (line.startsWith(boundary)) {
      endContent();
      [isHead, isSecret] = [true, false];
      result.push(clean(line));
    } else if (isHead) {
      const name = /\bname="([^"\r]+)"/i.exec(line)?.[1];
      if (name !== undefined) isSecret = isSecretName(name);
      isHead = line.trimEnd() !== "";
      result.push(clean(line));
    } else content.push(line);
  }
  endContent();
  return result.join("\n");
}

/** A line of a secret; empty ones tell nothing. */
function replacedLine(line: string): string {
  if (line.trim() === "") return line;
  if (line.endsWith("\r")) return `${redacted}\r`;
  return redacted;
}
