import { element } from "./element.ts";

/** One line of JSON as it is shown. */
interface Line {
  depth: number;
  /** JSON Pointer to the value that begins here; undefined where a bracket closes. */
  pointer: string | undefined;
  parts: readonly (readonly [kind: string, text: string])[];
}

/** Marks of lines by JSON Pointer. */
export type Marks = ReadonlyMap<string, "error" | "warning">;

/** More lines than this are shown when asked for. */
const mostLines = 400;

/** JSON as lines of coloured text, with marks where something was objected to. */
export function jsonView(value: unknown, label: string, marks: Marks = new Map()): HTMLElement {
  const lines = [...linesOf(value, 0, "", [], "")];
  const code = element(
    "code",
    {},
    lines.slice(0, mostLines).map((line) => drawLine(line, marks)),
  );
  const view = element("pre", { class: "json", tabindex: 0, role: "region", "aria-label": label }, code);
  const rest = lines.length - mostLines;
  if (rest <= 0) return view;
  const more = element(
    "button",
    { type: "button", class: "button", click: showMore },
    `Show ${rest} more lines`,
  );
  const box = element("div", {}, view, more);
  function showMore(): void {
    code.append(...lines.slice(mostLines).map((line) => drawLine(line, marks)));
    more.remove();
    view.focus();
  }
  return box;
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
    yield { depth, pointer, parts: [...start, [kindOf(value), JSON.stringify(value) ?? "null"], ["", end]] };
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
    const below = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    yield* linesOf(item, depth + 1, below, key, index === entries.length - 1 ? "" : ",");
  }
  yield { depth, pointer: undefined, parts: [["", `${close}${end}`]] };
}

function kindOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}
