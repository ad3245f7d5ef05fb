import { type ArgumentDescription, describeArguments } from "@datacloud/contract/arguments";
import type { MethodName } from "@datacloud/contract/methods";
import { type ArgumentFlag, argumentFlags } from "../call/argument-flags.ts";
import { type Arguments, setAt } from "../call/assemble.ts";
import { coerceText } from "../call/coerce-text.ts";
import { CommandError } from "../command-error.ts";
import { type ImportRow, reasonColumn } from "./row.ts";

/** What a row becomes: the arguments of a request or an item of its list, or what is wrong with it. */
export interface Mapped {
  item: Arguments;
  faults: { column: string; message: string }[];
}

/** How the columns of a file become arguments. */
export interface MappingOptions {
  /** `started_at=Start`: argument and column. */
  map: readonly string[];
  /** `pipeline_source=Jenkins`: argument and constant. */
  set: readonly string[];
  /** Columns that are left out. */
  ignore: readonly string[];
}

/** The argument that is a list of records, for a method that takes one and nothing else. */
export function listArgument(method: MethodName): ArgumentDescription | undefined {
  const [only, ...others] = describeArguments(method).arguments;
  if (others.length === 0 && only?.types.includes("array") && only.items?.members) return only;
  return undefined;
}

/** Makes the function that maps rows. Wrong options end with a `CommandError`; an unknown column is a fault of the first row. */
export function createMapping(method: MethodName, options: MappingOptions): (row: ImportRow) => Mapped {
  const now = Date.now();
  const members = listArgument(method)?.items?.members ?? describeArguments(method).arguments;
  const flags = argumentFlags(members);
  const byColumn = new Map(
    options.map.map((pair) => readPair(pair, "--map", flags)).map(([flag, column]) => [column, flag]),
  );
  const constants = options.set.map((pair) => readPair(pair, "--set", flags));
  const twice = constants.find(([{ name }], at) =>
    constants.slice(0, at).some(([other]) => other.name === name),
  );
  if (twice) throw new CommandError(`--set gives ${twice[0].path.join(".")} two values. Keep one of them.`);
  const taken = new Set([...byColumn.values(), ...constants.map(([flag]) => flag)].map(({ name }) => name));
  const targets = new Map<string, ArgumentFlag | undefined>();
  const targetOf = (column: string) => {
    if (targets.has(column)) return targets.get(column);
    const flag = byColumn.get(column) ?? findFlag(flags, column);
    const target = flag && (byColumn.has(column) || !taken.has(flag.name)) ? flag : undefined;
    targets.set(column, target);
    return target;
  };
  const ignored = new Set([...options.ignore, reasonColumn]);
  return ({ cells }) => {
    const mapped: Mapped = { item: {}, faults: [] };
    for (const [flag, text] of constants) put(mapped, flag, text, "--set", now);
    for (const column in cells) {
      if (ignored.has(column)) continue;
      const value = cells[column];
      if (value === "" || value === undefined) continue;
      const flag = targetOf(column);
      // Null says that something is removed where the document allows it, and elsewhere that there is nothing.
      if (value === null && !flag?.description.types.includes("null")) continue;
      if (flag) put(mapped, flag, value, column, now);
      else if (!constants.some(([set]) => findFlag(flags, column) === set))
        mapped.faults.push(unknown(method, column));
    }
    return mapped;
  };
}

/**
 * Passes rows on, and fails where no row has a column that `--map` or `--ignore` names: its argument would be left out, or
 * sent, in silence.
 */
export async function* watchColumns(
  rows: AsyncIterable<ImportRow>,
  { map, ignore }: Pick<MappingOptions, "map" | "ignore">,
): AsyncGenerator<ImportRow, void> {
  const unseen = new Map(ignore.map((column) => [column, `--ignore ${column}`]));
  for (const pair of map) unseen.set(pair.slice(pair.indexOf("=") + 1), `--map ${pair}`);
  let first: ImportRow | undefined;
  for await (const row of rows) {
    first ??= row;
    if (unseen.size > 0) for (const column of Object.keys(row.cells)) unseen.delete(column);
    yield row;
  }
  const [[column, option] = []] = unseen;
  if (first === undefined || column === undefined) return;
  const known = first.columns ?? Object.keys(first.cells);
  throw new CommandError(`${option}: no row has a column ${column}. The columns are ${known.join(", ")}.`);
}

function unknown(method: MethodName, column: string): Mapped["faults"][number] {
  const message = `is not an argument of ${method}. Name its argument with --map ARGUMENT=${column}, or leave it out with --ignore ${column}`;
  return { column, message };
}

function readPair(pair: string, option: string, flags: readonly ArgumentFlag[]): [ArgumentFlag, string] {
  const [, name = "", text = ""] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
  const flag = findFlag(flags, name);
  if (flag) return [flag, text];
  const known = flags.map(({ path }) => path.join(".")).join(", ");
  throw new CommandError(
    `${option} ${pair}: write ARGUMENT=${option === "--map" ? "COLUMN" : "VALUE"}, with one of ${known}.`,
  );
}

/** The argument that a column's name means: case, spaces, dashes and underscores do not count. */
function findFlag(flags: readonly ArgumentFlag[], name: string): ArgumentFlag | undefined {
  const plain = plainName(name);
  const exact = flags.find(({ path }) => plainName(path.join(".")) === plain);
  if (exact) return exact;
  const open = flags.find(
    ({ description, path }) => description.isOpen && name.startsWith(`${path.join(".")}.`),
  );
  if (!open) return undefined;
  const rest = name.slice(open.path.join(".").length + 1);
  return {
    name: `--${name}`,
    path: [...open.path, ...rest.split(".")],
    description: { name: rest, types: [] },
  };
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, "");
}

function put(
  mapped: Mapped,
  { path, description, name }: ArgumentFlag,
  value: unknown,
  column: string,
  now: number,
): void {
  // A Unix time may stand as a number where the API takes another form.
  const isText = typeof value === "string" || (typeof value === "number" && description.times !== undefined);
  const coerced = isText ? coerceText(String(value), description, now) : { value };
  if ("fault" in coerced) mapped.faults.push({ column, message: coerced.fault });
  else if (path.length === 1) {
    const [argument = ""] = path;
    // Two columns may differ in what does not count, such as case.
    if (Object.hasOwn(mapped.item, argument))
      mapped.faults.push({
        column,
        message: `gives ${argument} a second value; leave it out with --ignore ${column}`,
      });
    mapped.item[argument] = coerced.value;
  } else {
    const fault = setAt(mapped.item, path, coerced.value, name);
    if (fault !== undefined) mapped.faults.push({ column, message: fault });
  }
}
