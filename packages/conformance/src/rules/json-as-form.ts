import { bodyText, parseJson } from "@datacloud/traffic";
import { headerOf } from "../traffic/exchange.ts";
import { perRequest } from "./rule.ts";

/** Rules of the gate that only repeat, in other words, that the arguments were not read. */
const consequences = new Set([
  "json-as-form",
  "missing-argument",
  "either-or",
  "unknown-argument",
  "wrong-type",
]);

/** The overview asks for `Content-Type: application/json` with JSON; curl and some libraries say form unless told. */
export const jsonAsForm = perRequest(
  {
    id: "json-as-form",
    why: "A body that is read as a form has no arguments: everything in it is lost.",
    covers: ({ rule, pointer, actual }, breach) =>
      consequences.has(rule) &&
      (rule !== "unknown-argument" || pointer.includes("{") || actual === breach.actual),
  },
  ({ exchange, encoding }, report) => {
    if (encoding !== "form" || exchange.body === undefined) return;
    const type = headerOf(exchange.headers, "content-type") ?? "";
    if (!type.toLowerCase().startsWith("application/x-www-form-urlencoded")) return;
    const text = bodyText(exchange.body);
    if (!isJson(text) && !isJsonName(text)) return;
    report({
      message: "The body is JSON, but its Content-Type is URL-encoded form, so no argument is read.",
      expected: "JSON labelled `application/json`",
      actual: "a JSON object labelled as a form",
      remedy: "Send `Content-Type: application/json` with it.",
      evidence: "documented",
    });
  },
);

function isJson(text: string): boolean {
  return /^\s*\{/.test(text) && parseJson(text) !== undefined;
}

/** What a library makes of JSON that it was told to encode: one name without a value. */
function isJsonName(text: string): boolean {
  if (!/^(?:%7B|\{)/i.test(text)) return false;
  const [first] = new URLSearchParams(text);
  return first !== undefined && isJson(first[0]);
}
