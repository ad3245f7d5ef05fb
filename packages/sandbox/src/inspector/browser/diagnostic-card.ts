import type { LogEntry } from "../../core/log-entry.ts";
import { type Child, element, icon, pairs } from "./element.ts";
import { evidences } from "./words.ts";

type Diagnostic = LogEntry["diagnostics"][number];

/** One thing that is wrong, with how that is known and where it is written. */
export function diagnosticCard(diagnostic: Diagnostic): HTMLElement {
  const { severity, rule, pointer, message, expected, actual, suggestion, evidence } = diagnostic;
  const facts: [string, string][] = [
    ["Expected", expected],
    ["Received", actual],
  ];
  if (suggestion !== undefined) facts.push(["Did you mean", suggestion]);
  return element(
    "li",
    { class: "card", "data-severity": severity },
    element(
      "p",
      { class: "card-head" },
      element("span", { class: "severity" }, severity),
      pointer !== "" && element("code", {}, pointer),
      element("span", { class: "rule" }, rule),
    ),
    element("p", { class: "message" }, marked(message)),
    pairs("facts", facts),
    element(
      "p",
      { class: "evidence" },
      element("span", { class: "chip", "data-evidence": evidence }, evidence),
      evidences[evidence] && element("span", {}, evidences[evidence]),
      ...linksOf(diagnostic),
    ),
  );
}

/** A message with its names, which stand between backticks, as code. */
function marked(message: string): Child[] {
  return message.split("`").map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part));
}

/** The page of the method, then the other pages that say so. */
function linksOf({ docs, sources }: Diagnostic): HTMLElement[] {
  const pages = new Set([...(docs === null ? [] : [docs]), ...sources]);
  return [...pages].flatMap((page) => {
    const url = URL.canParse(page) ? new URL(page) : undefined;
    if (url?.protocol !== "https:") return [];
    const attributes = { href: url.href, target: "_blank", rel: "noopener noreferrer" };
    return [element("a", { ...attributes, title: url.href }, nameOf(url), icon("link"))];
  });
}

function nameOf({ host, pathname, hash }: URL): string {
  const names = pathname.split("/").filter((name) => name !== "");
  return [host, ...(names.length > 1 ? ["…"] : []), ...names.slice(-1)].join("/") + hash;
}
