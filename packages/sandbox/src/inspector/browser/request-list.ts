import { element, icon } from "./element.ts";
import type { RequestRow } from "./filter.ts";
import { recordName } from "./record-name.ts";
import { count, noteOf, plain, timeOf, titleOf, verdicts } from "./words.ts";

/** The list of requests: newest first, with as many elements as fit the window, however many requests there are. */
export interface RequestList {
  draw(rows: readonly RequestRow[], selected: number | undefined): void;
  focus(): void;
}

/** Height of a row; the style sheet has it too. */
const height = 58;
/** Rows drawn beyond the window at either end. */
const spare = 6;

/** Makes the list in a box that scrolls. `choose` hears which requests a person wants, and whether it is to be opened. */
export function createRequestList(
  box: HTMLElement,
  choose: (id: number, isOpened: boolean) => void,
): RequestList {
  const space = element("div", { class: "rows", role: "presentation" });
  box.append(space);
  const pane: Pane = { box, space, rows: [], selected: undefined, drawn: new Map() };
  const go = (wanted: number, isOpened = false) => {
    const place = Math.max(0, Math.min(pane.rows.length - 1, wanted));
    const entry = entryAt(pane, place);
    if (!entry) return;
    choose(entry.id, isOpened);
    reveal(box, place);
  };
  box.addEventListener("scroll", () => paint(pane), { passive: true });
  new ResizeObserver(() => paint(pane)).observe(box);
  box.addEventListener("keydown", (event) => {
    const place = placeOf(pane, pane.selected);
    const step = stepOf(event, Math.max(1, Math.floor(box.clientHeight / height) - 1));
    if (step === undefined) return;
    event.preventDefault();
    if (step === "open") go(place ?? 0, true);
    else go((place ?? (step > 0 ? -1 : 0)) + step);
  });
  box.addEventListener("click", (event) => {
    const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    if (option) choose(Number(option.id.slice("call-".length)), true);
  });
  return {
    draw(rows, selected) {
      const top = Math.floor(box.scrollTop / height);
      const isFollowing = box.scrollTop < height / 2 || rows === pane.rows;
      const before = isFollowing ? undefined : entryAt(pane, top)?.id;
      Object.assign(pane, { rows, selected });
      space.style.height = `${rows.length * height}px`;
      // Whoever has scrolled down keeps what they read in sight while calls come in above.
      const place = placeOf(pane, before);
      if (place !== undefined && place !== top) box.scrollTop += (place - top) * height;
      paint(pane);
    },
    focus: () => box.focus(),
  };
}

/** The part of the list that can be seen. */
interface Pane {
  box: HTMLElement;
  space: HTMLElement;
  rows: readonly RequestRow[];
  selected: number | undefined;
  drawn: Map<RequestRow["entry"], HTMLElement>;
}

/** The request at a place, counted from the newest. */
function entryAt({ rows }: Pane, place: number): RequestRow["entry"] | undefined {
  return rows[rows.length - 1 - place]?.entry;
}

function placeOf({ rows }: Pane, id: number | undefined): number | undefined {
  const index = id === undefined ? -1 : rows.findLastIndex(({ entry }) => entry.id === id);
  if (index < 0) return undefined;
  return rows.length - 1 - index;
}

function paint(pane: Pane): void {
  const { box, space, rows, selected, drawn } = pane;
  const first = Math.max(0, Math.floor(box.scrollTop / height) - spare);
  const last = Math.min(rows.length, Math.ceil((box.scrollTop + box.clientHeight) / height) + spare);
  const entries = range(first, last).flatMap((place) => entryAt(pane, place) ?? []);
  const kept = new Set(entries);
  for (const [entry, option] of drawn) {
    if (kept.has(entry)) continue;
    option.remove();
    drawn.delete(entry);
  }
  // The order of the elements is that of the rows, for those who hear the list.
  let next = space.firstElementChild;
  for (const [index, entry] of entries.entries()) {
    const option = drawn.get(entry) ?? draw(entry);
    drawn.set(entry, option);
    if (option === next) next = option.nextElementSibling;
    else space.insertBefore(option, next);
    settle(option, first + index, rows.length, entry.id === selected);
  }
  const isDrawn = entries.some(({ id }) => id === selected);
  if (isDrawn) box.setAttribute("aria-activedescendant", `call-${selected}`);
  else box.removeAttribute("aria-activedescendant");
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}

function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, page: number): number | "open" | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const steps: Readonly<Record<string, number | "open">> = {
    ArrowDown: 1,
    ArrowUp: -1,
    j: 1,
    k: -1,
    PageDown: page,
    PageUp: -page,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
    Enter: "open",
    " ": "open",
  };
  return steps[key];
}

function reveal(box: HTMLElement, place: number): void {
  const [top, bottom] = [place * height, (place + 1) * height];
  if (top < box.scrollTop) box.scrollTop = top;
  else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
}

function draw(entry: RequestRow["entry"]): HTMLElement {
  const { sign, word } = verdicts[entry.verdict];
  return element(
    "div",
    { role: "option", id: `call-${entry.id}`, class: "row", "data-verdict": entry.verdict },
    element("span", { class: "sign" }, icon(sign)),
    element("span", { class: "title" }, titleOf(entry).slice(0, 200)),
    element(
      "span",
      { class: "status" },
      element("span", { class: "unseen" }, `${word}, status `),
      `${entry.status}`,
    ),
    lineOf(entry),
    element("time", { class: "time", datetime: entry.time }, timeOf(entry.time)),
  );
}

/** The record a request is about, then what became of it. */
function lineOf(entry: RequestRow["entry"]): HTMLElement {
  const record = recordName(entry).slice(0, 80);
  const note = plain(noteOf(entry)).slice(0, 200);
  const name = record !== "" && element("b", { class: "record" }, record);
  return element("span", { class: "note" }, name, record !== "" && note !== "" ? ` · ${note}` : note);
}

function settle(option: HTMLElement, place: number, size: number, isSelected: boolean): void {
  option.style.transform = `translateY(${place * height}px)`;
  option.setAttribute("aria-posinset", String(place + 1));
  option.setAttribute("aria-setsize", String(size));
  option.setAttribute("aria-selected", String(isSelected));
}

/** How many requests are shown, of how many; the log keeps the newest only. */
export function tally(shown: number, known: number, total: number): string {
  const all =
    known === total ? count(known, "request") : `newest ${number(known)} of ${count(total, "request")}`;
  if (shown === known) return all;
  return `${number(shown)} of ${known === total ? "" : "the "}${all}`;
}

function number(value: number): string {
  return value.toLocaleString("en");
}
