import { createSearch, type Search, type SearchResult } from "../search/create-search.ts";
import type { RowKind, SearchRow } from "../search/search-rows.ts";
import { make, marked, snippet } from "./mark-matches.ts";

/** The site's root, from where this script stands: the search works below any path. */
const root = new URL(".", import.meta.url);
const groups: Readonly<Record<RowKind, string>> = {
  method: "Methods",
  guide: "Guides",
  error: "Error codes",
  argument: "Arguments",
  table: "SQL tables",
};
const mostResults = 12;
const mostInGroup = 5;

/** Shown before anything is typed. */
const suggestions: readonly (readonly [string, string])[] = [
  ["Make your first request", "start/"],
  ["Report a deployment from CI", "ci/"],
  ["Retries and duplicates", "idempotency/"],
  ["Rate limit, sizes and time formats", "limits/"],
  ["Test offline", "sandbox/"],
];

let ready: Promise<Search> | undefined;
let dialog: HTMLDialogElement | undefined;

/** Opens the search. */
export function openSearch(): void {
  dialog ??= createDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}

function load(): Promise<Search> {
  ready ??= fetch(new URL("search.json", root))
    .then((response) => response.json() as Promise<SearchRow[]>)
    .then(createSearch);
  return ready;
}

function createDialog(): HTMLDialogElement {
  const list = make("div", { role: "listbox", id: "results", "aria-label": "Results" });
  const input = make("input", {
    type: "search",
    placeholder: "Search or ask a question",
    role: "combobox",
    autocomplete: "off",
    "aria-label": "Search",
    "aria-autocomplete": "list",
    "aria-controls": "results",
    "aria-expanded": "true",
  });
  const status = make("p", { class: "small", role: "status" });
  const made = make("dialog", { "aria-label": "Search" }, input, list, status);
  document.body.append(made);
  input.addEventListener("input", () => void show(input, list, status));
  input.addEventListener("keydown", (event) => move(event, input, list));
  made.addEventListener("click", (event) => {
    const isLink = event.target instanceof Element && event.target.closest("a");
    if (event.target === made || isLink) made.close();
  });
  void show(input, list, status);
  return made;
}

async function show(input: HTMLInputElement, list: HTMLElement, status: HTMLElement): Promise<void> {
  const question = input.value;
  const search = await load();
  // A response that comes after the reader has typed on is not shown.
  if (question !== input.value) return;
  const isEmpty = question.trim() === "";
  const found = isEmpty ? [] : search(question);
  list.replaceChildren(...(isEmpty ? suggested() : grouped(found.slice(0, mostResults))));
  choose(input, list, options(list)[0]);
  status.textContent = isEmpty ? "" : countOf(found.length);
  if (dialog) dialog.dataset.query = question.trim();
}

function countOf(count: number): string {
  if (count === 0) return "No results. Try fewer or other words.";
  if (count === 1) return "1 result";
  if (count > mostResults) return `The best of ${count} results`;
  return `${count} results`;
}

/** The best group first; within each the best first. */
function grouped(results: readonly SearchResult[]): HTMLElement[] {
  const byKind = Map.groupBy(results, ({ kind }) => kind);
  return [...byKind].map(([kind, rows]) =>
    group(
      groups[kind],
      rows.slice(0, mostInGroup).map((row) => option(row)),
    ),
  );
}

function suggested(): HTMLElement[] {
  const rows = suggestions.map(([name, href]) =>
    option({ kind: "guide", name, text: "", body: "", href, weight: 1, terms: [] }),
  );
  return [group("Suggestions", rows)];
}

function group(label: string, rows: HTMLElement[]): HTMLElement {
  const heading = make("span", { class: "group", "aria-hidden": "true" }, label);
  return make("div", { role: "group", "aria-label": label }, heading, ...rows);
}

function option({ kind, name, text, body, href, terms }: SearchResult): HTMLElement {
  const title = make(kind === "guide" ? "b" : "code", {}, ...marked(name, terms));
  const attributes = { role: "option", tabindex: "-1", href: new URL(href, root).href };
  const link = make("a", attributes, title);
  const line = snippet(kind, text, body, terms);
  if (line !== "") link.append(make("span", {}, ...marked(line, terms)));
  return link;
}

function options(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[role=option]")];
}

/** The chosen result: the focus stays in the box, and a screen reader is told by id. */
function choose(input: HTMLElement, list: HTMLElement, chosen: HTMLElement | undefined): void {
  for (const [place, each] of options(list).entries()) {
    each.id = `result-${place}`;
    each.setAttribute("aria-selected", String(each === chosen));
  }
  if (!chosen) {
    input.removeAttribute("aria-activedescendant");
    return;
  }
  input.setAttribute("aria-activedescendant", chosen.id);
  chosen.scrollIntoView({ block: "nearest" });
}

/** Arrow keys, Home and End choose; Enter opens. */
function move(event: KeyboardEvent, input: HTMLElement, list: HTMLElement): void {
  const all = options(list);
  const at = all.findIndex((each) => each.getAttribute("aria-selected") === "true");
  if (event.key === "Enter") all[at]?.click();
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step === undefined || all.length === 0) return;
  event.preventDefault();
  choose(input, list, all[(at + step + all.length) % all.length]);
}
