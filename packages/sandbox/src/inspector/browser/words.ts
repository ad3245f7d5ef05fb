import type { LogEntry } from "../../core/log-entry.ts";
import type { IconName } from "./element.ts";
import { recordName } from "./record-name.ts";

/** What the page says of a verdict: a sign, a word and a sentence. */
export const verdicts: Readonly<
  Record<LogEntry["verdict"], { sign: IconName; word: string; meaning: string }>
> = {
  accepted: { sign: "check", word: "Accepted", meaning: "Processed without warnings." },
  warned: { sign: "bang", word: "Warned", meaning: "Processed with warnings." },
  refused: { sign: "cross", word: "Rejected", meaning: "Not processed: the request is invalid." },
  forced: { sign: "bolt", word: "Forced", meaning: "Response forced by a fault or the `Prefer` header." },
  failed: { sign: "cross", word: "Failed", meaning: "The sandbox itself failed." },
};

/** How something is known where no page says so, for people who have not read the document. */
export const evidences: Readonly<Record<string, string>> = {
  documented: "",
  observed: "Observed in published programs, not documented.",
  inferred: "An assumption; not documented.",
};

/** The time of day, with milliseconds, in the time zone of the reader. */
export function timeOf(time: string): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, "0");
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
  if (Number.isNaN(date.getTime())) return time;
  return clock;
}

/** A number of things, in words. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** Milliseconds, as exactly as anyone cares. */
export function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
}

/** The query string of a request, with its question mark where there is one. */
export function queryOf({ query }: LogEntry["request"]): string {
  if (query === "") return "";
  return `?${query}`;
}

/** What a request is called: its method, or verb and path where it names none. */
export function titleOf({ method, verb, path }: LogEntry): string {
  return method ?? `${verb} ${path}`;
}

/** The one thing to know about a request. */
export function noteOf({
  diagnostics,
  rows,
  more_rows,
  forced_by,
  error,
  answer,
  arguments: args,
}: LogEntry): string {
  const [first] = diagnostics;
  if (forced_by) return forced_by === "prefer" ? "asked for by the header Prefer" : `fault: ${forced_by}`;
  if (error !== null) return `${error}${first ? ` · ${first.message}` : messageOf(answer.body)}`;
  if (first)
    return diagnostics.length > 1
      ? `${count(diagnostics.length, "warning")} · ${first.message}`
      : first.message;
  const [change] = rows;
  if (change) return `${change.action} ${count(rows.length + more_rows, "row")} · ${change.table}`;
  if (recordName({ arguments: args }) !== "" || typeof args !== "object" || args === null) return "";
  return Object.entries(args).map(gist).join(" · ");
}

function gist([name, value]: [string, unknown]): string {
  return `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`;
}

/** A message without the marks around its names, for a place where all is one line. */
export function plain(message: string): string {
  return message.replaceAll("`", "");
}

function messageOf(body: unknown): string {
  const message = typeof body === "object" && body !== null && "message" in body ? body.message : undefined;
  if (typeof message === "string") return ` · ${message}`;
  return "";
}
