import type { LogEntry } from "../../core/log-entry.ts";

/** Which calls are shown. Empty texts let all through. */
export interface Filter {
  text: string;
  method: string;
  verdict: string;
  /** A status, or a class of them such as `4xx`. */
  status: string;
  namespace: string;
}

/** A request in the page's memory. */
export interface RequestRow {
  entry: LogEntry;
  size: number;
  isShown: boolean;
  /** All that is said of the request in small letters; made when someone looks for a text. */
  words?: string;
}

/** Lets all requests through. */
export const noFilter: Filter = { text: "", method: "", verdict: "", status: "", namespace: "" };

/** Whether a filter lets a request through. */
export function isShown(row: RequestRow, { text, method, verdict, status, namespace }: Filter): boolean {
  const { entry } = row;
  if (method !== "" && (entry.method ?? "") !== (method === "none" ? "" : method)) return false;
  if (verdict !== "" && entry.verdict !== verdict) return false;
  if (namespace !== "" && entry.namespace !== namespace) return false;
  if (status !== "" && !hasStatus(entry.status, status)) return false;
  if (text === "") return true;
  row.words ??= wordsOf(entry);
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.words?.includes(word));
}

function hasStatus(status: number, wanted: string): boolean {
  if (wanted.endsWith("xx")) return String(status).startsWith(wanted.slice(0, -2));
  return String(status) === wanted;
}

function wordsOf(entry: LogEntry): string {
  const { id, verb, path, request, diagnostics, answer, rows, forced_by } = entry;
  const parts = [
    id,
    verb,
    path,
    request.query,
    request.body,
    diagnostics,
    answer.body,
    rows,
    forced_by,
    entry.arguments,
  ];
  return parts
    .map((part) => (typeof part === "string" ? part : JSON.stringify(part)))
    .join("\n")
    .toLowerCase();
}
