import type { ProbeMatch } from "@datacloud/contract/probes";
import { parseTime, pointerParts } from "@datacloud/traffic";

/** A response of the API, as far as probes look at it. */
export interface ProbeResponse {
  status: number;
  /** The body as JSON; absent where it is none. */
  body: unknown;
  /** Seconds that the response asks to wait. */
  retryAfter?: number;
}

/** Whether a response is what a probe names. */
export function isMatch(match: ProbeMatch, response: ProbeResponse, reference: string): boolean {
  const { status, body } = response;
  const { ok, error } = (isObject(body) ? body : {}) as { ok?: unknown; error?: unknown };
  const checks: (boolean | undefined)[] = [
    match.ok === undefined || ok === match.ok,
    match.status === undefined || listOf(match.status).includes(status),
    match.error === undefined || (ok === false && listOf(match.error).includes(String(error))),
    match.has?.every((pointer) => valueAt(body, pointer) !== undefined),
    match.lacks?.every((pointer) => valueAt(body, pointer) === undefined),
    every(match.equals, (pointer, wanted) => isSame(valueAt(body, pointer), wanted)),
    every(match.differs, (pointer, wanted) => {
      const value = valueAt(body, pointer);
      return value !== undefined && !isSame(value, wanted);
    }),
    every(match.times, (name, wanted) =>
      momentsOf(body, name).some((time) => time === parseTime(String(wanted))),
    ),
    every(match.otherTimes, (name, wanted) => {
      const moments = momentsOf(body, name);
      return moments.length > 0 && moments.every((time) => time !== parseTime(String(wanted)));
    }),
    match.records === undefined || recordsOf(body, reference).length === match.records,
  ];
  return checks.every((check) => check !== false);
}

/** The value that a JSON Pointer names; nothing where there is none. */
export function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const part of pointerParts(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

/** The objects of a response that carry a reference, wherever they are. */
export function recordsOf(body: unknown, reference: string): { id?: unknown }[] {
  return objectsIn(body).filter((item) => item.reference === reference);
}

function every(
  wanted: Readonly<Record<string, unknown>> | undefined,
  holds: (name: string, value: unknown) => boolean,
): boolean | undefined {
  return wanted && Object.entries(wanted).every(([name, value]) => holds(name, value));
}

function momentsOf(body: unknown, name: string): number[] {
  return objectsIn(body).flatMap((item) => {
    const value = item[name];
    const time = typeof value === "string" || typeof value === "number" ? parseTime(value) : undefined;
    if (time === undefined) return [];
    return [time];
  });
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(objectsIn);
  if (Array.isArray(value)) return below;
  return [value as Record<string, unknown>, ...below];
}

function listOf<Item>(value: Item | readonly Item[]): readonly Item[] {
  if (Array.isArray(value)) return value;
  return [value as Item];
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
