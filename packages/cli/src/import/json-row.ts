import { isRecord } from "@datacloud/traffic";
import { messageOf } from "../command-error.ts";
import { jsonLosses } from "../json/json-losses.ts";
import { type ImportRow, textColumn } from "./row.ts";

/** The row of a JSON object; what is none, or cannot be sent as it was written, is a row with a fault. */
export function jsonRow(json: string, line: number, index: number): ImportRow {
  try {
    const value: unknown = JSON.parse(json);
    if (!isRecord(value)) return { index, line, cells: {}, text: json, fault: "is not a JSON object" };
    const text = value[textColumn];
    if (typeof text === "string") return jsonRow(text, line, index);
    const losses = jsonLosses(json);
    if (losses.length === 0) return { index, line, cells: value };
    return { index, line, cells: value, text: json, fault: losses.join(" ") };
  } catch (error) {
    const reason = messageOf(error);
    return { index, line, cells: {}, text: json, fault: `is not valid JSON: ${reason.slice(0, 200)}` };
  }
}
