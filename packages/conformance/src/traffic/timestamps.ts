import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { parseTime, unixTime } from "@datacloud/traffic";
import { type ArgumentSchema, type Json, type JsonObject, schemaOf } from "@datacloud/validators";

/** A time among the arguments of a request. */
export interface Moment {
  pointer: string;
  /** Name of the argument. */
  name: string;
  /** As it was given. */
  value: string | number;
  /** Milliseconds since 1970; a text without zone counts as UTC. */
  time: number;
  /** Whether it is a text with a time of the day but no zone. */
  isZoneless: boolean;
  /** Whether it is a day without a time. */
  isDay: boolean;
}

type Path = readonly string[];
const paths = new Map<MethodName, readonly Path[]>();
const formats = new Set(["iso8601", "date-time", "date", "unix-time"]);

/** The times among the arguments of a request, wherever the schema of the method has a time. Filters of reads are none. */
export function momentsOf(method: MethodName, args: JsonObject): Moment[] {
  let known = paths.get(method);
  if (!known) {
    known = describeMethod(method).verb === "GET" ? [] : pathsIn(schemaOf(method, "arguments"), []);
    paths.set(method, known);
  }
  const found: Moment[] = [];
  for (const path of known) collect(args, path, 0, "", found);
  return found;
}

function pathsIn(schema: ArgumentSchema, path: Path): Path[] {
  const branches = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const isTime = [schema, ...branches].some(
    ({ format, pattern }) => (format !== undefined && formats.has(format)) || pattern?.startsWith("^\\d{10}"),
  );
  if (isTime) return [path];
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    typeof property === "object" ? pathsIn(property, [...path, name]) : [],
  );
  const items = schema.items ? pathsIn(schema.items, [...path, "*"]) : [];
  return [...own, ...items, ...branches.flatMap((branch) => pathsIn(branch, path))];
}

function collect(value: Json | undefined, path: Path, depth: number, pointer: string, found: Moment[]): void {
  const step = path[depth];
  if (step === undefined) {
    const moment = readMoment(value, pointer, path.at(-1) ?? "");
    if (moment) found.push(moment);
  } else if (step === "*") {
    if (Array.isArray(value))
      for (let index = 0; index < value.length; index += 1)
        collect(value[index], path, depth + 1, `${pointer}/${index}`, found);
  } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    collect(value[step], path, depth + 1, `${pointer}/${step}`, found);
  }
}

const zone = /(?:[Zz]|[+-]\d{2}(?::?\d{2})?)$/;

/** A text is a time where it is ISO 8601, with a space for the `T` too: of others, a zone would depend on this machine. */
function readMoment(value: Json | undefined, pointer: string, name: string): Moment | undefined {
  if (typeof value === "number" || (typeof value === "string" && /^\d{9,19}$/.test(value)))
    return { pointer, name, value, time: unixTime(Number(value)), isZoneless: false, isDay: false };
  if (typeof value !== "string" || !/^\d{4}-/.test(value)) return undefined;
  const time = parseTime(value.replace(" ", "T"));
  if (time === undefined) return undefined;
  const isDay = value.length === "2025-01-01".length;
  return { pointer, name, value, time, isZoneless: !isDay && !zone.test(value.slice(11)), isDay };
}
