import { byId, element, problem, table } from "./element.ts";
import { type InspectorView, namespaceToRead, type PageContext } from "./page-context.ts";
import { bindSavedQueries } from "./saved-queries.ts";
import { cellText } from "./stored-rows.ts";
import { count, duration } from "./words.ts";

interface Rows {
  columns: readonly string[];
  rows: readonly (readonly unknown[])[];
  truncated: boolean;
  duration: number;
}

/** So many rows can be read at a glance, and drawn in one. */
const mostRows = 500;

/** The SQL box. */
export function createSqlView(context: PageContext): InspectorView {
  const query = byId("sql-query", HTMLTextAreaElement);
  const form = byId("sql-form", HTMLFormElement);
  const note = byId("sql-note", HTMLSpanElement);
  const result = byId("sql-result", HTMLDivElement);
  let turn = 0;
  const run = async () => {
    turn += 1;
    const mine = turn;
    const namespace = namespaceToRead(context);
    if (namespace === undefined) {
      result.replaceChildren(problem("Choose a namespace at the top of the page, or send a first request."));
      return;
    }
    note.textContent = "Running…";
    const body = { query: query.value, limit: mostRows, namespace };
    const answer = await context.client.call<Rows>("POST", "/sql", body);
    if (mine !== turn) return;
    note.textContent = answer.ok ? noteOf(answer, context.title(namespace)) : "Not run";
    result.replaceChildren(answer.ok ? resultTable(answer, context.facts.booleans) : problem(answer.message));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void run();
  });
  query.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  const details = byId("sql-tables", HTMLDetailsElement);
  details.open = matchMedia("(min-width: 800px)").matches;
  const runText = (text: string) => {
    query.value = text;
    form.requestSubmit();
  };
  const choose = (name: string) => runText(`select * from ${name} limit 100`);
  byId("sql-table-list", HTMLUListElement).append(...tableEntries(context, choose));
  bindSavedQueries(query, runText);
  return {
    show() {
      const namespace = namespaceToRead(context);
      byId("sql-scope", HTMLElement).textContent =
        namespace === undefined
          ? "Choose a namespace at the top of the page."
          : `Reads ${context.title(namespace)}.`;
    },
  };
}

function tableEntries({ facts }: PageContext, choose: (name: string) => void): HTMLElement[] {
  const entries = [
    ...Object.entries(facts.tables).map(
      ([name, columns]) => [name, marked(columns, facts.own[name])] as const,
    ),
    ...facts.views.map((name) => [name, ["a view"]] as const),
  ];
  return entries
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, columns]) =>
      element(
        "li",
        {},
        element("button", { type: "button", class: "table-name", click: () => choose(name) }, name),
        element("p", { class: "quiet columns" }, columns.join(", ")),
      ),
    );
}

/** The columns of a table; what only the sandbox has says so. */
function marked(columns: readonly string[], own: readonly string[] | true = []): readonly string[] {
  if (own === true) return ["sandbox only", ...columns];
  return columns.map((name) => (own.includes(name) ? `${name} (sandbox only)` : name));
}

function noteOf({ rows, truncated, duration: took }: Rows, namespace: string): string {
  return `${truncated ? `the first ${count(rows.length, "row")}` : count(rows.length, "row")} in ${namespace}, ${duration(took)}`;
}

function resultTable({ columns, rows }: Rows, booleans: readonly string[]): HTMLElement {
  const lines = rows.map((row) =>
    row.map((value, at) => cell(booleans.includes(columns[at] ?? "") ? truth(value) : value)),
  );
  if (rows.length === 0) lines.push([element("td", { colspan: columns.length }, "No rows.")]);
  return table("Result", columns, lines);
}

/** SQLite has no true and false; in PostgreSQL, as in DX, these columns have them. */
function truth(value: unknown): unknown {
  if (value === 1) return true;
  if (value === 0) return false;
  return value;
}

function cell(value: unknown): HTMLElement {
  if (value === null) return element("td", { class: "null" }, "null");
  const text = cellText(value).slice(0, 2000);
  if (typeof value === "number") return element("td", { class: "number" }, text);
  return element("td", { class: text.length > 60 ? "long" : undefined }, text);
}
