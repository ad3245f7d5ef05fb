import { isPlaceholder, isSecretName, mayHoldSecret, pointerAt, redact } from "@datacloud/traffic";
import type { Json } from "@datacloud/validators";
import { mayNameSecret } from "../traffic/may-name-secret.ts";
import { perRequest, type Report } from "./rule.ts";

/** The beginning of a login in an address, whose slashes JSON may escape. */
const loginHint = /:(?:\\?\/){2}[^\s"/@]*@/;
const login = /^[a-z][\w+.-]*:\/\/[^/\s:@]+:[^/\s:@]+@/i;
/** Deeper than any metadata; a text that is nested deeper is not searched. */
const deepest = 20;

/**
 * Metadata and values can be read by everyone who can query the Data Cloud. The raw body is looked at first, so that most
 * requests cost next to nothing. Names count inside of metadata and values only.
 */
export const secretInData = perRequest(
  {
    id: "secret-in-data",
    why: "Everyone who can query the Data Cloud can read what is stored there.",
  },
  ({ arguments: args, exchange, target }, report) => {
    const { body = "" } = exchange;
    if (typeof body === "string" && !mayHold(body) && !mayHold(target.query)) return;
    search(args, "", "", 0, report);
  },
);

function mayHold(text: string): boolean {
  const mayHaveLogin = text.includes("%40") || (text.includes("@") && loginHint.test(text));
  return mayHaveLogin || mayHoldSecret(text) || (isNested(text) && mayNameSecret(text));
}

/** Whether a body can hold an object inside its arguments. */
function isNested(text: string): boolean {
  return text.includes("{", 1) || text.includes("[") || text.includes("%5B");
}

function search(value: Json, name: string, pointer: string, depth: number, report: Report): void {
  if (typeof value === "string") searchText(value, name, pointer, report);
  if (typeof value !== "object" || value === null || depth > deepest) return;
  for (const [key, item] of Object.entries(value)) {
    const place = pointerAt(pointer, key);
    search(item, Array.isArray(value) ? name : key, place, depth + 1, report);
  }
}

function searchText(value: string, name: string, pointer: string, report: Report): void {
  const isNamed =
    pointer.lastIndexOf("/") > 0 && isSecretName(name) && value.length >= 6 && !isPlaceholder(value);
  // "The bearer token has expired" is no secret.
  const long = value.replaceAll(/\bBearer\s+\S{1,15}(?!\S)/gi, "");
  const isSecret = isNamed || redact(long) !== long || login.test(value);
  if (!isSecret) return;
  report({
    pointer,
    message: `\`${pointer.slice(1).replaceAll("/", ".")}\` holds what looks like a secret. Everyone who can query the Data Cloud can read it.`,
    expected: "no secret",
    actual: "what looks like a key, a password or a token",
    remedy: "Leave it out, and replace the secret: it has been sent.",
    evidence: "inferred",
  });
}
