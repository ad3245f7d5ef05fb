import { type Assumed, type AssumptionsResponse, assumptionList } from "./assumption-list.ts";
import { confirmed, say } from "./dialogs.ts";
import { button, byId, element, options, problem, quiet } from "./element.ts";
import { copyAndSay } from "./hand-out.ts";
import { type InspectorView, type NamespaceState, type PageContext, unclaimed } from "./page-context.ts";
import { count } from "./words.ts";

interface Key {
  id: string;
  /** For people; never the key. */
  name: string;
  namespace: string;
  state: string;
  expires_at: string | null;
  /** Told once, where the sandbox made it up. */
  key?: string;
}

/** Sends a change, says what is wrong with it, and draws anew. */
type Change = (verb: string, path: string, body?: object) => Promise<void>;

/** The page of namespaces, with their keys and clocks. */
export function createNamespacesView(
  context: PageContext,
  emptied: (namespace: string | undefined) => void,
): InspectorView {
  const list = byId("namespace-list", HTMLDivElement);
  const { client } = context;
  const show = async () => {
    await context.refresh();
    const answer = await client.call<{ keys: Key[] }>("GET", "/keys");
    const keys = answer.ok ? answer.keys : [];
    const assuming = await client.call<AssumptionsResponse>("GET", "/assumptions");
    const shown = context.namespaces().filter(({ name }) => ["", name].includes(context.namespace()));
    list.replaceChildren(
      ...shown.map((space) =>
        spaceCard(
          space,
          keys.filter(({ namespace }) => namespace === space.name),
          change,
          reset,
          assuming.ok ? assuming : undefined,
        ),
      ),
    );
  };
  const change: Change = async (verb, path, body) => {
    const answer = await client.call(verb, path, body);
    if (!answer.ok) say(answer.message);
    await show();
  };
  const reset = async (namespace: string | undefined) => {
    const title = namespace === undefined ? undefined : context.title(namespace);
    const what = title ?? "every namespace";
    const message = "This deletes its data and log, removes its faults, and resets its clock and IDs.";
    if (!(await confirmed(`Reset ${what}?`, message, "Reset"))) return;
    await change("POST", "/reset", namespace === undefined ? {} : { namespace });
    emptied(namespace);
    say(`${title ?? "Every namespace"} was reset.`);
  };
  byId("reset-all", HTMLButtonElement).addEventListener("click", () => void reset(undefined));
  byId("key-form", HTMLFormElement).addEventListener("submit", async (event) => {
    event.preventDefault();
    const namespace = byId("key-namespace", HTMLInputElement).value.trim();
    const made = await client.call<{ key: Key }>("POST", "/keys", namespace === "" ? {} : { namespace });
    byId("key-made", HTMLDivElement).replaceChildren(made.ok ? madeKey(made.key) : problem(made.message));
    await show();
  });
  return { show };
}

/** The key itself is not drawn: whoever looks over a shoulder shall not see it. */
function madeKey({ key = "", name }: Key): HTMLElement {
  return element(
    "p",
    { class: "notice", role: "status" },
    `Created ${name}. Copy it now: it is not shown again.`,
    button("copy", "Copy the API key", () => void copyAndSay(key, "API key copied.")),
  );
}

function spaceCard(
  space: NamespaceState,
  keys: readonly Key[],
  change: Change,
  reset: (namespace: string) => void,
  assuming: AssumptionsResponse | undefined,
): HTMLElement {
  const { name, title, calls, total, faults } = space;
  return element(
    "article",
    { class: "space", "aria-label": title },
    element(
      "header",
      {},
      element("h3", title === name ? {} : { title: name }, title),
      element("span", { class: "quiet" }, `${requestsOf(calls, total)}, ${count(faults, "fault")}`),
      button("reset", "Reset", () => reset(name), { "aria-label": `Reset ${title}` }),
    ),
    ...(name === unclaimed
      ? [quiet("Requests without a known API key. They store no data.")]
      : [clock(space, change), assumptionsOf(space, assuming, change), keyList(keys, change)]),
  );
}

function assumptionsOf(
  { name, title }: NamespaceState,
  assuming: AssumptionsResponse | undefined,
  change: Change,
): HTMLElement | undefined {
  const own = assuming?.assumptions.find(({ namespace }) => namespace === name);
  if (!own || !assuming) return undefined;
  const set = (assumed: Assumed) => void change("PUT", "/assumptions", { namespace: name, assumed });
  return assumptionList(title, own.assumed, assuming.alternatives, set);
}

function clock(
  { name: namespace, title, clock: { now, frozen } }: NamespaceState,
  change: Change,
): HTMLElement {
  const set = (body: object) => void change("PUT", "/clock", { namespace, ...body });
  const field = element("input", {
    type: "datetime-local",
    step: 1,
    value: now.slice(0, 19),
    "aria-label": `Time in ${title}, UTC`,
  });
  const small = (text: string, click: () => void) =>
    element("button", { type: "button", class: "button", click }, text);
  return element(
    "div",
    { class: "clock" },
    element("span", { class: "label" }, frozen ? "Clock stopped, UTC" : "Clock running, UTC"),
    field,
    small("Set", () => set({ now: `${field.value}Z` })),
    small(frozen ? "Start" : "Stop", () => set({ frozen: !frozen })),
    small("+ 1 hour", () => set({ advance: 3600 })),
    small("+ 1 day", () => set({ advance: 86_400 })),
  );
}

function requestsOf(calls: number, total: number): string {
  if (calls === total) return count(calls, "request");
  return `newest ${calls.toLocaleString("en")} of ${count(total, "request")}`;
}

function keyList(keys: readonly Key[], change: Change): HTMLElement {
  if (keys.length === 0) return quiet("No keys.");
  const items = keys.map((key) => keyItem(key, change));
  return element("ul", { class: "items" }, items);
}

function keyItem({ id, name, state, expires_at }: Key, change: Change): HTMLElement {
  const path = `/keys/${encodeURIComponent(id)}`;
  const states = element(
    "select",
    { "aria-label": `State of ${name}`, change: () => void change("PATCH", path, { state: states.value }) },
    options(["active", "revoked", "inactive"].map((value) => [value, value])),
  );
  states.value = state;
  const remove = async () => {
    const message = `Requests with it will fail. Its data stays.`;
    if (await confirmed(`Remove ${name}?`, message, "Remove")) await change("DELETE", path);
  };
  return element(
    "li",
    { class: "item" },
    element("span", { class: "key-name", title: id }, name),
    element("span", { class: "quiet" }, expires_at === null ? "" : `until ${expires_at}`),
    states,
    button("trash", "Remove", () => void remove(), { "aria-label": `Remove ${name}` }),
  );
}
