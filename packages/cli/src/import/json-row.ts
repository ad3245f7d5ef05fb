import type { Row } from "./row.ts";

/** The row of a JSON object; what is none is a row with a fault. */
export function jsonRow(json: string, line: number, index: number): Row {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return { index, line, cells: value as Record<string, unknown> };
    }
    return { index, line, cells: {}, fault: "is not a JSON object" };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { index, line, cells: {}, fault: `is not valid JSON: ${reason.slice(0, 200)}` };
  }
}
