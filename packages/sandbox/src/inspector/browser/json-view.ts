import { escaped } from "./differences.ts";
import { codeBlock, element } from "./element.ts";
import { count } from "./words.ts";

/** One line of JSON as it is shown. */
interface Line {
  depth: number;
  /** JSON Pointer to the value that begins here; undefined where a bracket closes. */
  pointer: string | undefined;
  parts: readonly (readonly [kind: string, text: string])[];
}

/** Marks of lines by JSON Pointer. */
export type Marks = ReadonlyMap<string, "error" | "warning">;

/** So many lines are shown at first, and so many more each time someone asks. */
const [firstLines, moreLines] = [400, 2000];

/** A longer text is shown in part: to copy the entry gives all of it. */
const longestText = 2000;

/** JSON as lines of coloured text, with marks where something was objected to. */
export function jsonView(value: unknown, label: string, marks: Marks = new Map()): HTMLElement {
  const lines = [...linesOf(value, 0, "", [], "")];
  const code = element("code");
  const view = codeBlock(label);
  view.replaceChildren(code);
  const more = element("button", { type: "button", class: "button", click: () => show(moreLines) });
  let shown = 0;
  const show = (number: number) => {
    code.append(...lines.slice(shown, shown + number).map((line) => drawLine(line, marks)));
    shown += number;
    const rest = lines.length - shown;
    more.textContent = `Show ${count(Math.min(rest, moreLines), "more line")}`;
    if (rest > 0) return;
    if (document.activeElement === more) view.focus();
    more.remove();
  };
  show(firstLines);
  if (shown < lines.length) return element("div", { class: "long-json" }, view, more);
  return view;
}

function drawLine({ depth, pointer, parts }: Line, marks: Marks): HTMLElement {
  const mark = pointer === undefined ? undefined : marks.get(pointer);
  const spans = parts.map(([kind, text]) => (kind === "" ? text : element("span", { class: kind }, text)));
  const indent = Math.min(depth, 20) * 2;
  const drawn = element("span", { class: "line", "data-mark": mark }, " ".repeat(indent), spans);
  drawn.style.setProperty("--hang", `${indent + 2}ch`);
  return drawn;
}

type Part = readonly [kind: string, text: string];

function* linesOf(
  value: unknown,
  depth: number,
  pointer: string,
  start: readonly Part[],
  end: string,
): Generator<Line> {
  if (typeof value !== "object" || value === null) {
    yield { depth, pointer, parts: [...start, ...leafParts(value), ["", end]] };
    return;
  }
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const entries = Object.entries(value);
  if (entries.length === 0) {
    yield { depth, pointer, parts: [...start, ["", `${open}${close}${end}`]] };
    return;
  }
  yield { depth, pointer, parts: [...start, ["", open]] };
  for (const [index, [name, item]] of entries.entries()) {
    const key: Part[] = Array.isArray(value)
      ? []
      : [
          ["key", JSON.stringify(name)],
          ["", ": "],
        ];
    const below = `${pointer}/${escaped(name)}`;
    yield* linesOf(item, depth + 1, below, key, index === entries.length - 1 ? "" : ",");
  }
  yield { depth, pointer: undefined, parts: [["", `${close}${end}`]] };
}

function leafParts(value: unknown): Part[] {
  const isLong = typeof value === "string" && value.length > longestText;
  const text = JSON.stringify(isLong ? value.slice(0, longestText).toWellFormed() : value) ?? "null";
  if (!isLong) return [[kindOf(value), text]];
  return [
    [kindOf(value), text],
    ["null", ` and ${count(value.length - longestText, "more character")}`],
  ];
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return typeof value;
}
