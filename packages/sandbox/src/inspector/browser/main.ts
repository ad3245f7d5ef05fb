import { createControlClient } from "./control-client.ts";
import { askToken, hush } from "./dialogs.ts";
import { byId, options } from "./element.ts";
import { createFaultsView } from "./faults-view.ts";
import { follow, type StreamState } from "./follow.ts";
import { createNamespacesView } from "./namespaces-view.ts";
import {
  type Facts,
  type InspectorView,
  type NamespaceState,
  type PageContext,
  unclaimed,
} from "./page-context.ts";
import { createRequestsView } from "./requests-view.ts";
import { readRoute, viewNames, writeRoute } from "./route.ts";
import { createSqlView } from "./sql-view.ts";

const client = createControlClient(askToken);
const chosen = byId("namespace", HTMLSelectElement);
let last = "";
let namespaces: readonly NamespaceState[] = [];

const context: PageContext = {
  client,
  facts: (await (await fetch("/_inspector/facts.json")).json()) as Facts,
  namespace: () => chosen.value,
  namespaces: () => namespaces,
  title: (name) => namespaces.find((space) => space.name === name)?.title ?? name,
  lastNamespace: () => last,
  refresh,
};

async function refresh(): Promise<void> {
  const answer = await client.call<{ namespaces: NamespaceState[] }>("GET", "/namespaces");
  if (!answer.ok) return;
  namespaces = answer.namespaces;
  const choices = [
    ["", "All namespaces"] as const,
    ...namespaces.map(({ name, title }) => [name, title] as const),
  ];
  const { value } = chosen;
  const isSame =
    chosen.options.length === choices.length &&
    choices.every(
      ([name, title], at) => chosen.options[at]?.value === name && chosen.options[at].text === title,
    );
  if (isSame) return;
  chosen.replaceChildren(...options(choices));
  chosen.value = choices.some(([name]) => name === value) ? value : "";
  if (chosen.value !== value) chosen.dispatchEvent(new Event("change"));
}

const requests = createRequestsView(context, (id, isOpened) => {
  const route = writeRoute({ view: "requests", id });
  // On a phone an open call covers the list, and the way back leads to the list.
  const isCovering = isOpened && matchMedia("(max-width: 799px)").matches;
  if (isCovering) location.hash = route;
  else history.replaceState(null, "", route);
  void requests.open(id).then(() => {
    if (isOpened && id !== undefined) byId("detail", HTMLElement).focus({ preventScroll: true });
    if (isOpened && id === undefined) byId("list", HTMLDivElement).focus({ preventScroll: true });
  });
});

const views: Readonly<Record<string, InspectorView>> = {
  sql: createSqlView(context),
  faults: createFaultsView(context),
  namespaces: createNamespacesView(context, requests.calls.forget),
};

function navigate(): void {
  const { view, id } = readRoute(location.hash);
  if (view !== "requests") hush();
  for (const name of viewNames) byId(name, HTMLElement).hidden = name !== view;
  for (const link of document.querySelectorAll(".tabs a")) {
    if (link.getAttribute("href") === `#/${view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (view === "requests") void requests.open(id);
  else void views[view]?.show();
}

chosen.addEventListener("change", () => {
  requests.calls.setFilter({ ...requests.calls.filter(), namespace: chosen.value });
  void views[readRoute(location.hash).view]?.show();
});
addEventListener("hashchange", navigate);
addEventListener("keydown", (event) => {
  const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  if (isTyping || hasModifier || event.defaultPrevented || readRoute(location.hash).view !== "requests")
    return;
  if (requests.press(event.key)) event.preventDefault();
});
navigate();

function use(namespace: string): void {
  if (namespace !== unclaimed) last = namespace;
}

const states: Readonly<Record<StreamState, string>> = {
  connecting: "Connecting",
  live: "Live",
  lost: "Reconnecting",
};
const known = new Set<string>();
void follow(client, {
  connection(state) {
    const place = byId("connection", HTMLParagraphElement);
    place.dataset.state = state;
    place.textContent = states[state];
  },
  load(entries, totals) {
    requests.calls.load(entries, totals);
    for (const { namespace } of entries) use(namespace);
    void refresh().then(() => views.sql?.show());
    navigate();
  },
  add(entry) {
    requests.calls.add(entry);
    use(entry.namespace);
    if (known.has(entry.namespace)) return;
    known.add(entry.namespace);
    void refresh().then(() => views.sql?.show());
  },
});
