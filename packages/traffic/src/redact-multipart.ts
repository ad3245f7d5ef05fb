import { isSecretName } from "./secret-names.ts";
import { redacted } from "./secret-patterns.ts";

/** Cleans a body of `multipart/form-data` part by part; the content of parts with names of secrets is replaced. */
export function redactMultipart(text: string, clean: (text: string) => string): string {
  const lines: string[] = [];
  let state: "head" | "body" | "secret" = "body";
  let isSecret = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("--")) {
      [state, isSecret] = ["head", false];
      lines.push(clean(line));
    } else if (state === "head") {
      const name = /\bname="([^"\r]{1,200})"/i.exec(line.slice(0, 1000))?.[1];
      if (name !== undefined) isSecret = isSecretName(name);
      if (line === "" || line === "\r") state = isSecret ? "secret" : "body";
      lines.push(clean(line));
    } else if (state === "body") lines.push(clean(line));
    else if (line.trim() !== "") lines.push(line.endsWith("\r") ? `${redacted}\r` : redacted);
    else lines.push(line);
  }
  return lines.join("\n");
}
