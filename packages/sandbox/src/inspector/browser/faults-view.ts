import { say } from "./dialogs.ts";
import { button, byId, element, options, quiet } from "./element.ts";
import { type InspectorView, type PageContext, unclaimed } from "./page-context.ts";
import { count } from "./words.ts";

interface Fault {
  id: string;
  namespace: string;
  kind: string;
  method?: string;
  hits: number;
  left: number | null;
  probability?: number;
}

/** What each kind does, in a few words. */
const kinds: Readonly<Record<string, readonly [title: string, text: string]>> = {
  rate_limited: ["Rate limited", "429 with Retry-After"],
  server_error: ["Server error", "500 with an HTML page"],
  ok_false: ["ok: false with 200", "an error with the status of a success"],
  truncated_json: ["Truncated JSON", "half of the response"],
  slow_headers: ["Slow headers", "the response starts late"],
  slow_body: ["Slow body", "half of the body, then a pause"],
  reset_before: ["Reset before", "the connection closes; nothing is stored"],
  reset_after: ["Reset after", "the connection closes; the data is stored"],
};

/** The page of the faults. */
export function createFaultsView(context: PageContext): InspectorView {
  const form = byId("fault-form", HTMLFormElement);
  const often = byId("fault-often", HTMLSelectElement);
  const list = byId("fault-list", HTMLDivElement);
  byId("fault-kinds", HTMLFieldSetElement).append(...context.facts.faultKinds.map(kindChoice));
  byId("fault-method", HTMLSelectElement).append(
    ...options(context.facts.methods.map((name) => [name, name])),
  );
  const adapt = () => {
    const kind = kindOf(form);
    const fields: [string, boolean][] = [
      ["fault-times-field", often.value === "times"],
      ["fault-chance-field", often.value === "chance"],
      ["fault-retry-field", kind === "rate_limited"],
      ["fault-wait-field", kind.startsWith("slow_")],
      ["fault-error-field", kind === "ok_false"],
    ];
    for (const [id, isNeeded] of fields) byId(id, HTMLLabelElement).hidden = !isNeeded;
  };
  form.addEventListener("change", adapt);
  adapt();
  const show = async () => {
    const query = context.namespace() === "" ? "" : `?namespace=${encodeURIComponent(context.namespace())}`;
    const answer = await context.client.call<{ faults: Fault[] }>("GET", `/faults${query}`);
    if (!answer.ok) return say(answer.message);
    const remove = async ({ id, namespace }: Fault) => {
      const path = `/faults/${id}?namespace=${encodeURIComponent(namespace)}`;
      const removed = await context.client.call("DELETE", path);
      if (!removed.ok) say(removed.message);
      await show();
    };
    list.replaceChildren(faultTable(answer.faults, remove));
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    say(await add(context, specOf(form)));
    await show();
  });
  return { show };
}

/** Adds a fault where calls can be hit by it: not where those without a known key are logged. */
async function add({ client, namespace, namespaces }: PageContext, spec: object): Promise<string> {
  const names = namespaces().map(({ name }) => name);
  const meant = namespace() === "" ? names.filter((name) => name !== unclaimed) : [namespace()];
  if (meant.length === 0) return "No namespaces yet. Create an API key, or send a first request.";
  for (const name of meant) {
    const added = await client.call("POST", "/faults", { ...spec, namespace: name });
    if (!added.ok) return added.message;
  }
  if (meant.length === 1) return `Fault added to ${meant[0]}.`;
  return `Fault added to ${meant.length} namespaces.`;
}

function kindChoice(kind: string, index: number): HTMLElement {
  const [title, text] = kinds[kind] ?? [kind, ""];
  return element(
    "label",
    { class: "kind" },
    element("input", { type: "radio", name: "kind", value: kind, checked: index === 0 }),
    element("span", {}, element("b", {}, title), element("span", { class: "quiet" }, text)),
  );
}

function kindOf(form: HTMLFormElement): string {
  return String(new FormData(form).get("kind") ?? "");
}

function specOf(form: HTMLFormElement): object {
  const kind = kindOf(form);
  const numberIn = (id: string) => byId(id, HTMLInputElement).valueAsNumber;
  const method = byId("fault-method", HTMLSelectElement).value;
  const frequency: Readonly<Record<string, object>> = {
    once: { times: 1 },
    times: { times: numberIn("fault-times") },
    chance: { probability: numberIn("fault-chance") / 100 },
    always: { probability: 1 },
  };
  return {
    kind,
    ...(method !== "" && { method }),
    ...frequency[byId("fault-often", HTMLSelectElement).value],
    ...(kind === "rate_limited" && { retry_after: numberIn("fault-retry") }),
    ...(kind.startsWith("slow_") && { milliseconds: numberIn("fault-wait") }),
    ...(kind === "ok_false" && { error: byId("fault-error", HTMLInputElement).value }),
  };
}

function faultTable(faults: readonly Fault[], remove: (fault: Fault) => void): HTMLElement {
  if (faults.length === 0) return quiet("No faults queued.");
  const items = faults.map((fault) => faultItem(fault, remove));
  return element("ul", { class: "items" }, items);
}

function faultItem(fault: Fault, remove: (fault: Fault) => void): HTMLElement {
  const { kind, method = "all methods", namespace, hits, left, probability } = fault;
  const [title] = kinds[kind] ?? [kind];
  const chance =
    probability !== undefined && probability < 1 ? `${Math.round(probability * 1000) / 10} % of ` : "";
  const calls = left === null ? "calls" : count(left, "request");
  const amount = left === null && chance === "" ? "every request" : `${chance}${calls}`;
  return element(
    "li",
    { class: "item" },
    element("b", {}, title),
    element(
      "span",
      { class: "quiet" },
      `${amount} to ${method} in ${namespace}${hits > 0 ? `, ${hits} hit so far` : ""}`,
    ),
    button("trash", "Remove", () => remove(fault), { "aria-label": `Remove ${title} in ${namespace}` }),
  );
}
