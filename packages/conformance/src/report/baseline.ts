import { parseJson } from "@datacloud/traffic";
import { kindsOf } from "./kinds.ts";
import type { ConformanceReport } from "./report.ts";

/** Findings that are known and accepted, by kind: entry numbers change with every capture. */
export interface Baseline {
  version: 1;
  accepted: readonly { id: string; rule: string; method: string | null; pointer: string; message: string }[];
}

/** A baseline that accepts everything a report found, for a person to trim. */
export function baselineOf(report: ConformanceReport): Baseline {
  const kinds = kindsOf(report.findings, report.collapsed).filter(({ first }) => first.severity !== "info");
  const accepted = kinds.map(({ id, first, place }) => {
    const { rule, method, message } = first;
    return { id, rule, method, pointer: place, message };
  });
  return { version: 1, accepted };
}

/** The ids of a baseline's text; a sentence where the text is none. */
export function readBaseline(text: string): ReadonlySet<string> | string {
  const value = parseJson(text);
  if (value === undefined) return "it is not JSON";
  const { version, accepted } = (value ?? {}) as Partial<Baseline>;
  if (version !== 1) return "it has no `version: 1`";
  const isList = Array.isArray(accepted) && accepted.every((item) => typeof item?.id === "string");
  if (isList) return new Set(accepted.map(({ id }) => id));
  return "`accepted` is not an array of objects with an `id`";
}
