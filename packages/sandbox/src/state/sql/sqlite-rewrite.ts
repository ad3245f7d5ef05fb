/** A piece of SQL: a name, a number, a text, an operator, a parenthesis, or an expression that was rewritten. */
interface Token {
  text: string;
  kind: "name" | "value" | "symbol" | "space";
}

const pattern =
  /(?<space>\s+|--[^\n]*|\/\*[\s\S]*?\*\/)|(?<value>[eE]?'(?:[^']|'')*'|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<name>"(?:[^"]|"")*"|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)|(?<symbol>::|->>|->|\|\||<=|>=|<>|!=|[\s\S])/gy;

/**
 * Writes what reports commonly use of PostgreSQL's SQL in words that SQLite knows: casts by `::`, typed values such as
 * `interval '7 days'`, what is added to times, `extract`, `ilike`. Everything else stays as it is.
 */
export function rewriteForSqlite(sql: string): string {
  const tokens = tokensOf(sql).filter(({ kind }) => kind !== "space");
  if (tokens.length <= mostTokens && isPostgres(tokens)) return rewritten(tokens);
  return sql;
}

/** Whether something follows the end of a statement. SQLite would carry out the first and pass over the others. */
export function hasSecondStatement(sql: string): boolean {
  const tokens = tokensOf(sql).filter(({ kind }) => kind !== "space");
  const end = tokens.findIndex(({ text }) => text === ";");
  return end >= 0 && tokens.slice(end).some(({ text }) => text !== ";");
}

/** To look for operands takes longer than in proportion; longer statements go to SQLite as they are. */
const mostTokens = 1500;

/** The text of some tokens; what becomes an argument of a function is rewritten before it does. */
function rewritten(tokens: readonly Token[]): string {
  let left = [...tokens];
  for (const rewrite of [extracts, typedValues, casts, zones, sums]) left = rewrite(left);
  return left.map(({ text }) => renamed.get(text.toLowerCase()) ?? text).join(" ");
}

const renamed = new Map([
  ["ilike", "like"],
  ["current_timestamp", "now()"],
  ["greatest", "max"],
  ["least", "min"],
  ["btrim", "trim"],
  ["char_length", "length"],
]);

function isPostgres(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => {
    const name = text.toLowerCase();
    return renamed.has(name) || /^(?:::|interval|extract|date|timestamp|timestamptz|zone)$/.test(name);
  });
}

function tokensOf(sql: string): Token[] {
  return [...sql.matchAll(pattern)].map(({ 0: text, groups = {} }) => {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as Token["kind"];
    return { text, kind };
  });
}

const isWord = (token: Token | undefined, ...words: string[]) =>
  token?.kind === "name" && words.includes(token.text.toLowerCase());

const joined = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(" ");

const asValue = (text: string): Token => ({ text, kind: "value" });

/** Words that are before a parenthesis without being the name of a function. */
const keywords = new Set(
  "select where and or not in on when then else case having by filter over values as from any all union".split(
    " ",
  ),
);

/** Where the operand begins that ends before a place. */
function operandStart(tokens: readonly Token[], end: number): number {
  let start = end - 1;
  if (tokens[start]?.text === ")") {
    for (let depth = 1; depth > 0 && start > 0; ) {
      start -= 1;
      if (tokens[start]?.text === ")") depth += 1;
      if (tokens[start]?.text === "(") depth -= 1;
    }
    const before = tokens[start - 1];
    if (isWord(before, "filter", "over")) return operandStart(tokens, start - 1);
    if (before?.kind === "name" && !keywords.has(before.text.toLowerCase())) start -= 1;
  }
  while (tokens[start - 1]?.text === "." && tokens[start - 2]?.kind === "name") start -= 2;
  return Math.max(start, 0);
}

/** Puts one token in the place of several. */
function replaced(tokens: readonly Token[], start: number, end: number, token: Token): Token[] {
  return [...tokens.slice(0, start), token, ...tokens.slice(end)];
}

function typedValues(tokens: readonly Token[]): Token[] {
  let left = [...tokens];
  for (let index = 0; index < left.length - 1; index += 1) {
    const [type, value] = [left[index], left[index + 1]];
    if (!isWord(type, "interval", "date", "timestamp", "timestamptz") || !value?.text.startsWith("'"))
      continue;
    left = replaced(left, index, index + 2, castOf(value.text, type?.text ?? ""));
  }
  return left;
}

function castOf(value: string, type: string): Token {
  return asValue(`pg_cast(${value}, '${type.toLowerCase()}')`);
}

const longTypes = /^(?:double precision|character varying|time(?:stamp)? (?:with|without) time zone)/i;

function casts(tokens: readonly Token[]): Token[] {
  let left = [...tokens];
  for (let at = left.findIndex(({ text }) => text === "::"); at > 0; ) {
    const start = operandStart(left, at);
    const long = longTypes.exec(joined(left.slice(at + 1, at + 6)))?.[0];
    const type = long ?? left[at + 1]?.text ?? "";
    let end = at + 1 + type.split(" ").length;
    if (left[end]?.text === "(") while (left[end++]?.text !== ")" && end < left.length);
    left = replaced(left, start, end, castOf(rewritten(left.slice(start, at)), type.replaceAll("'", "")));
    at = left.findIndex(({ text }) => text === "::");
  }
  return left;
}

function zones(tokens: readonly Token[]): Token[] {
  let left = [...tokens];
  for (let index = 1; index < left.length - 3; index += 1) {
    const isZone =
      isWord(left[index], "at") && isWord(left[index + 1], "time") && isWord(left[index + 2], "zone");
    if (!isZone) continue;
    const start = operandStart(left, index);
    const [value, zone] = [rewritten(left.slice(start, index)), left[index + 3]?.text ?? ""];
    left = replaced(left, start, index + 4, asValue(`pg_zone(${value}, ${zone})`));
    index = start;
  }
  return left;
}

/** A time and an interval that is added to it or taken from it. */
function sums(tokens: readonly Token[]): Token[] {
  let left = [...tokens];
  for (let index = 1; index < left.length - 1; index += 1) {
    const [sign, interval] = [left[index]?.text, left[index + 1]?.text ?? ""];
    if ((sign !== "+" && sign !== "-") || !/^pg_cast\(.*, 'interval'\)$/s.test(interval)) continue;
    const start = operandStart(left, index);
    const value = rewritten(left.slice(start, index));
    left = replaced(left, start, index + 2, asValue(`pg_add(${value}, '${sign}', ${interval})`));
    index = start;
  }
  return left;
}

/** `extract(epoch from a - b)` is the time between the two; of anything else it is a part of a time. */
function extracts(tokens: readonly Token[]): Token[] {
  let left = [...tokens];
  for (let index = left.length - 1; index >= 0; index -= 1) {
    if (!isWord(left[index], "extract") || left[index + 1]?.text !== "(" || !isWord(left[index + 3], "from"))
      continue;
    const end = closing(left, index + 1);
    let inner = left.slice(index + 4, end);
    if (inner[0]?.text === "(" && closing(inner, 0) === inner.length - 1) inner = inner.slice(1, -1);
    const field = (left[index + 2]?.text ?? "").replaceAll("'", "").toLowerCase();
    const minus = inner.findLastIndex(
      ({ text }, place) =>
        text === "-" && depthAt(inner, place) === 0 && !isWord(inner[place + 1], "interval"),
    );
    const between = `pg_seconds(${rewritten(inner.slice(0, minus))}, ${rewritten(inner.slice(minus + 1))})`;
    const text = minus > 0 && field === "epoch" ? between : `date_part('${field}', ${rewritten(inner)})`;
    left = replaced(left, index, end + 1, asValue(text));
  }
  return left;
}

function closing(tokens: readonly Token[], open: number): number {
  const found = tokens.findIndex(
    (token, index) =>
      index > open && token.text === ")" && depthAt(tokens, index) === depthAt(tokens, open) + 1,
  );
  if (found < 0) return tokens.length;
  return found;
}

/** How many parentheses are open before a place. */
function depthAt(tokens: readonly Token[], place: number): number {
  return tokens
    .slice(0, place)
    .reduce((depth, { text }) => depth + (text === "(" ? 1 : 0) - (text === ")" ? 1 : 0), 0);
}
