import { button, byId, element } from "./element.ts";

/** A query that a person keeps under a name. */
interface Saved {
  name: string;
  query: string;
}

const place = "datacloud-sandbox-queries";
const mostSaved = 100;

/** Lets queries be saved in this browser, run again and removed. `run` gets the text of one. */
export function bindSavedQueries(query: HTMLTextAreaElement, run: (query: string) => void): void {
  const list = byId("sql-saved", HTMLUListElement);
  const field = byId("sql-name", HTMLInputElement);
  const store = (saved: readonly Saved[]) => {
    write(saved);
    draw();
  };
  const draw = () => {
    const saved = read();
    byId("sql-saved-box", HTMLElement).hidden = saved.length === 0;
    list.replaceChildren(
      ...saved.map((one) => item(one, run, () => store(read().filter(({ name }) => name !== one.name)))),
    );
  };
  byId("sql-save-form", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    const name = field.value.trim();
    if (name === "" || query.value.trim() === "") return field.focus();
    const others = read().filter((one) => one.name !== name);
    store([{ name, query: query.value }, ...others].slice(0, mostSaved));
    field.value = "";
  });
  draw();
}

function item({ name, query }: Saved, run: (query: string) => void, remove: () => void): HTMLElement {
  return element(
    "li",
    { class: "saved" },
    element("button", { type: "button", class: "table-name", title: query, click: () => run(query) }, name),
    button("trash", "", remove, { "aria-label": `Remove the saved query ${name}`, class: "button small" }),
  );
}

/** A browser may forbid storage, and what is stored may be of another program. */
function read(): readonly Saved[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    if (Array.isArray(stored)) return stored.filter(isSaved);
    return [];
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is Saved {
  if (typeof value !== "object" || value === null) return false;
  const { name, query } = value as Partial<Saved>;
  return typeof name === "string" && typeof query === "string";
}

function write(saved: readonly Saved[]): void {
  try {
    localStorage.setItem(place, JSON.stringify(saved));
  } catch {
    // Without storage the queries last as long as nothing: the field keeps its text.
  }
}
