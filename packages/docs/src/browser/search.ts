import MiniSearch from "minisearch";

interface Row {
  kind: string;
  name: string;
  text: string;
  href: string;
}

/** The site's root, from where this script stands: the search works below any path. */
const root = new URL(".", import.meta.url);
let ready: Promise<MiniSearch<Row & { id: number }>> | undefined;
let dialog: HTMLDialogElement | undefined;

/** Opens the search. */
export function openSearch(): void {
  dialog ??= createDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}

function load(): Promise<MiniSearch<Row & { id: number }>> {
  ready ??= fetch(new URL("search.json", root))
    .then((response) => response.json() as Promise<Row[]>)
    .then((rows) => {
      const index = new MiniSearch<Row & { id: number }>({
        fields: ["name", "text"],
        storeFields: ["kind", "name", "text", "href"],
        // A name is found by any of its parts: `merge`, `commit_shas`, `setAll`, `deployments.create`.
        tokenize: (text) =>
          [...text.split(/[\s.,:;·()]+/), ...text.split(/[\s.,:;·()_-]+|(?=[A-Z])/)].filter(Boolean),
        searchOptions: {
          prefix: true,
          fuzzy: (term) => (term.length > 4 ? 0.2 : false),
          boost: { name: 4 },
          combineWith: "AND",
        },
      });
      index.addAll(rows.map((row, id) => ({ ...row, id })));
      return index;
    });
  return ready;
}

function createDialog(): HTMLDialogElement {
  const element = document.createElement("dialog");
  element.setAttribute("aria-label", "Search");
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "Method, argument, error code or guide";
  input.setAttribute("aria-label", "Search");
  input.setAttribute("autocomplete", "off");
  const list = document.createElement("ol");
  const status = document.createElement("p");
  status.className = "small";
  status.setAttribute("role", "status");
  element.append(input, list, status);
  document.body.append(element);
  input.addEventListener("input", () => void show(input.value, list, status));
  input.addEventListener("keydown", (event) => move(event, list));
  element.addEventListener("click", (event) => {
    const isLink = event.target instanceof Element && event.target.closest("a");
    if (event.target === element || isLink) element.close();
  });
  void load();
  return element;
}

async function show(query: string, list: HTMLElement, status: HTMLElement): Promise<void> {
  const index = await load();
  const found = query.trim() === "" ? [] : index.search(query.trim()).slice(0, 12);
  list.replaceChildren(...found.map((row, place) => item(row as unknown as Row, place === 0)));
  const count = found.length === 1 ? "1 entry" : `${found.length} entries`;
  status.textContent =
    query.trim() === ""
      ? ""
      : found.length === 0
        ? "Nothing found."
        : `${count}. Arrow keys choose, Enter opens.`;
  if (dialog) dialog.dataset.query = query;
}

function item({ kind, name, text, href }: Row, isFirst: boolean): HTMLElement {
  const link = document.createElement("a");
  link.href = new URL(href, root).href;
  link.className = isFirst ? "chosen" : "";
  const title = document.createElement(kind === "guide" ? "b" : "code");
  title.textContent = name;
  const said = document.createElement("span");
  said.textContent = kind === "guide" ? text : `${kind} · ${text}`;
  link.append(title, said);
  const entry = document.createElement("li");
  entry.append(link);
  return entry;
}

/** Arrow keys choose, Enter follows. */
function move(event: KeyboardEvent, list: HTMLElement): void {
  const links = [...list.querySelectorAll("a")];
  const at = links.findIndex((link) => link.classList.contains("chosen"));
  if (event.key === "Enter") links[at]?.click();
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const next = links[at + step];
  if (step === 0 || !next) return;
  event.preventDefault();
  links[at]?.classList.remove("chosen");
  next.classList.add("chosen");
  next.scrollIntoView({ block: "nearest" });
}
