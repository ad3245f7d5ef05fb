import type { Json } from "../../core/model.ts";

/** How a language writes a value down. */
export interface LiteralStyle {
  object: readonly [open: string, close: string];
  list: readonly [open: string, close: string];
  /** A key with what stands between it and its value. */
  key(name: string): string;
  string(text: string): string;
  null: string;
  true: string;
  false: string;
  indent: string;
  /** Whether a comma stands after the last item of a list that has a line per item. */
  trailingComma: boolean;
  /** Whether values under each other begin in the same column, as gofmt wants it. */
  aligned?: boolean;
}

const width = 76;

/** A value in the syntax of a language: on one line where it is short, else a line per item. */
export function literal(style: LiteralStyle, value: Json, prefix = "", room = width): string {
  if (typeof value === "string") return style.string(value);
  if (typeof value === "number") return String(value);
  if (value === null) return style.null;
  if (typeof value === "boolean") return value ? style.true : style.false;
  const isList = Array.isArray(value);
  const [open, close] = isList ? style.list : style.object;
  const entries = Object.entries(value);
  const keys = entries.map(([key]) => (isList ? "" : style.key(key)));
  if (entries.length === 0) return `${open.trimEnd()}${close.trimStart()}`;
  const short = entries.map(([, item], index) => keys[index] + literal(style, item, "", Infinity));
  const line = `${open}${short.join(", ")}${close}`;
  const isFlat = !line.includes("\n") && prefix.length + line.length <= room;
  const isPlain = isList || room === Infinity;
  if (isFlat && (isPlain || prefix !== "")) return line;
  return lines(style, entries, { keys, open, close, prefix });
}

interface Frame {
  keys: readonly string[];
  open: string;
  close: string;
  prefix: string;
}

function lines(style: LiteralStyle, entries: readonly [string, Json][], frame: Frame): string {
  const inner = frame.prefix + style.indent;
  const values = entries.map(([, item]) => literal(style, item, inner));
  const padded = style.aligned ? align(frame.keys, values) : frame.keys;
  const items = values.map((text, index) => `${inner}${padded[index]}${text}`);
  const comma = style.trailingComma ? "," : "";
  return `${frame.open.trimEnd()}\n${items.join(",\n")}${comma}\n${frame.prefix}${frame.close.trimStart()}`;
}

/** Pads keys whose values are on one line to the width of their neighbours. */
function align(keys: readonly string[], values: readonly string[]): string[] {
  const isOneLine = values.map((value) => !value.includes("\n"));
  return keys.map((key, index) => {
    if (!isOneLine[index]) return key;
    let from = index;
    let to = index;
    while (isOneLine[from - 1]) from -= 1;
    while (isOneLine[to + 1]) to += 1;
    return key.padEnd(Math.max(...keys.slice(from, to + 1).map((other) => other.length)));
  });
}
