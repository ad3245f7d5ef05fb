import type { LogEntry } from "../../core/log-entry.ts";
import { diagnosticCard } from "./diagnostic-card.ts";
import { button, type Child, codeBlock, element, icon, pairs, quiet } from "./element.ts";
import { jsonView, type Marks } from "./json-view.ts";
import { storedRows } from "./stored-rows.ts";
import { count, duration, queryOf, timeOf, titleOf, verdicts } from "./words.ts";

/** What the detail of a request can do beside being read. */
export interface DetailActions {
  back(): void;
  /** Sends the request again, as it was. */
  again(entry: LogEntry): void;
  /** Lets a person change the request and send it. */
  edit(entry: LogEntry): void;
  /** Keeps the request until another is opened, to compare the two. */
  compare(entry: LogEntry): void;
  /** What people call a namespace. */
  title(namespace: string): string;
  /** Copies a text to the clipboard and confirms it. */
  copy(text: string, what: string): void;
  /** Copies the request as a command for a shell. */
  copyAsCurl(entry: LogEntry): void;
}

/** Everything about one request. */
export function requestDetail(entry: LogEntry, actions: DetailActions): HTMLElement[] {
  const { back, copy } = actions;
  const { diagnostics, request, answer } = entry;
  const args = entry.arguments;
  const marks: Marks = new Map(diagnostics.toReversed().map(({ pointer, severity }) => [pointer, severity]));
  const asJson = (value: unknown) => JSON.stringify(value, undefined, 2);
  return [
    element(
      "header",
      { class: "detail-head" },
      button("back", "Requests", back, { class: "button back" }),
      element("h2", { class: "detail-title", tabindex: -1 }, titleOf(entry)),
      summary(entry, actions.title(entry.namespace)),
      element(
        "div",
        { class: "actions" },
        button("reset", "Send again", () => actions.again(entry)),
        button("edit", "Edit and send", () => actions.edit(entry)),
        button("compare", "Compare", () => actions.compare(entry)),
        button("copy", "Copy as curl", () => actions.copyAsCurl(entry)),
        button("copy", "Copy as JSON", () => copy(asJson(entry), "The entry")),
      ),
    ),
    ...(diagnostics.length > 0 ? [diagnosed(entry)] : []),
    section(
      "Arguments",
      entry.encoding === null ? undefined : `read as ${entry.encoding}`,
      args === null ? quiet("None were read.") : jsonView(args, "Arguments", marks),
    ),
    section(
      "Response",
      `status ${entry.status}`,
      responseView(answer),
      truncated(answer.truncated),
      headers(answer.headers),
    ),
    section("Stored rows", rowsNote(entry), storedRows(entry.rows)),
    section(
      "Request",
      undefined,
      ...rawRequest(entry),
      truncated(request.truncated),
      headers(request.headers),
    ),
  ];
}

function summary(entry: LogEntry, namespace: string): HTMLElement {
  const { verdict, status, time, duration: took, id, forced_by, error } = entry;
  const { word, sign, meaning } = verdicts[verdict];
  return element(
    "p",
    { class: "summary" },
    element("span", { class: "badge", "data-verdict": verdict, title: meaning }, icon(sign), word),
    element("span", { class: "figure" }, String(status)),
    error !== null && element("code", {}, error),
    element("time", { datetime: time, title: time }, timeOf(time)),
    element("span", {}, duration(took)),
    element("span", {}, namespace),
    element("span", {}, `#${id}`),
    forced_by !== null && element("span", {}, `by ${forced_by}`),
  );
}

function diagnosed({ diagnostics, verdict }: LogEntry): HTMLElement {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const note = [errors && count(errors, "error"), warnings && count(warnings, "warning")]
    .filter(Boolean)
    .join(", ");
  const title = verdict === "refused" ? "Why it was rejected" : "Diagnostics";
  return section(title, note, element("ol", { class: "cards" }, diagnostics.map(diagnosticCard)));
}

function responseView({ body }: LogEntry["answer"]): HTMLElement {
  if (body === "") return quiet("No body.");
  if (typeof body === "string") return codeBlock("Response", body);
  return jsonView(body, "Response");
}

function rawRequest({ verb, path, request }: LogEntry): HTMLElement[] {
  const line = `${verb} ${path}${queryOf(request)}`;
  return [
    codeBlock("Request line", line),
    ...(request.body === "" ? [] : [codeBlock("Body as sent", request.body)]),
  ];
}

function headers(list: LogEntry["request"]["headers"]): HTMLElement {
  const folded = element("summary", {}, count(list.length, "header"));
  return element("details", { class: "folded" }, folded, pairs("pairs", list));
}

function rowsNote({ rows, more_rows }: LogEntry): string | undefined {
  if (rows.length === 0) return undefined;
  if (more_rows > 0) return `the first ${rows.length} of ${rows.length + more_rows}`;
  return count(rows.length, "row");
}

function truncated(isCut: boolean): Child {
  if (isCut) return quiet("The log keeps only the beginning.");
  return undefined;
}

function section(title: string, note: string | undefined, ...content: Child[]): HTMLElement {
  const heading = element("h3", {}, title, note !== undefined && element("span", { class: "aside" }, note));
  return element("section", { class: "part" }, heading, content);
}
