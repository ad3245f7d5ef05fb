import type { LogEntry } from "../../core/log-entry.ts";
import { comparison } from "./comparison.ts";
import { curlOf, firstRequest } from "./curl.ts";
import { confirmed, hush, say } from "./dialogs.ts";
import { editAndSend, sendAgain } from "./edit-dialog.ts";
import { button, byId, codeBlock, element, pairs } from "./element.ts";
import { exportHar } from "./export-har.ts";
import { bindFilters } from "./filter-form.ts";
import { copyAndSay } from "./hand-out.ts";
import { createLoggedRequests, type LoggedRequests } from "./logged-requests.ts";
import type { PageContext } from "./page-context.ts";
import { type DetailActions, requestDetail } from "./request-detail.ts";
import { createRequestList, tally } from "./request-list.ts";

/** The list of requests and the request that is open. */
export interface RequestsView {
  calls: LoggedRequests;
  /** Opens a request, or none. */
  open(id: number | undefined): Promise<void>;
  /** Takes a key that was pressed outside of all fields. */
  press(key: string): boolean;
}

/** Makes the view. `choose` hears which requests is to be open. */
export function createRequestsView(
  context: PageContext,
  choose: (id: number | undefined, isOpened: boolean) => void,
): RequestsView {
  const detail = byId("detail", HTMLElement);
  let selected: number | undefined;
  let drawn: LogEntry | undefined;
  /** The request that the next one is compared with. */
  let base: LogEntry | undefined;
  const requests: LoggedRequests = createLoggedRequests(() => draw());
  const list = createRequestList(byId("list", HTMLDivElement), choose);
  const filters = bindFilters(requests, context.facts.methods);
  const actions = detailActions(context, choose, (entry) => {
    base = entry;
    say(`Open another request to compare it with #${entry.id}.`);
    list.focus();
  });
  const draw = () => {
    const shown = requests.shown();
    list.draw(shown, selected);
    drawTools(requests);
    const isEmpty = requests.isLoaded() && requests.count() === 0;
    if (!drawn && requests.isLoaded()) drawGuide(detail, isEmpty, context);
    byId("requests", HTMLElement).toggleAttribute("data-empty", isEmpty);
  };
  const drawEntry = (entry: LogEntry) => {
    const whole = requestDetail(entry, actions);
    if (!base || base.id === entry.id) return detail.replaceChildren(...whole);
    const end = () => {
      base = undefined;
      detail.replaceChildren(...whole);
    };
    hush();
    detail.replaceChildren(...comparison(base, entry, end));
  };
  const open = async (id: number | undefined) => {
    selected = id;
    const entry = id === undefined ? undefined : (requests.find(id) ?? (await fetchRequest(context, id)));
    if (selected !== id) return;
    byId("requests", HTMLElement).toggleAttribute("data-open", entry !== undefined);
    // After a restart, another call may have the same id.
    if (entry && (drawn?.id !== entry.id || drawn.time !== entry.time)) {
      drawEntry(entry);
      detail.scrollTop = 0;
    }
    drawn = entry;
    draw();
  };
  const togglePause = bindTools(context, requests, () => choose(undefined, false));
  return {
    calls: requests,
    open,
    press: (key) =>
      press(key, drawn, { ...actions, filter: filters.focus, pause: togglePause, list: list.focus }),
  };
}

/** What keys lead to. */
interface KeyActions extends Pick<DetailActions, "copyAsCurl" | "back"> {
  filter(): void;
  pause(): void;
  list(): void;
}

/** Acts on a key that was pressed outside of all fields; says whether it means anything. */
function press(
  key: string,
  entry: LogEntry | undefined,
  { filter, pause, list, copyAsCurl, back }: KeyActions,
): boolean {
  if (key === "/") filter();
  else if (key === "p") pause();
  else if (key === "c" && entry) copyAsCurl(entry);
  else if (key === "j" || key === "ArrowDown") list();
  else if (key === "Escape" && entry) back();
  else return false;
  return true;
}

/** What the buttons of a request do. `choose` opens another, `compare` keeps one to be compared. */
function detailActions(
  context: PageContext,
  choose: (id: number | undefined, isOpened: boolean) => void,
  compare: (entry: LogEntry) => void,
): DetailActions {
  const put = (text: string, what: string) => void copyAndSay(text, `${what} is on the clipboard.`);
  return {
    again: async (entry) => {
      const sent = await sendAgain(context, entry);
      if (typeof sent === "string") say(sent);
      else choose(sent.id, true);
    },
    edit: (entry) => editAndSend(context, entry, ({ id }) => choose(id, true)),
    compare,
    title: context.title,
    back: () => choose(undefined, true),
    copy: put,
    copyAsCurl: (entry) => put(curlOf(entry, location.origin, context.facts.keyLine), "The command"),
  };
}

/** Draws what is above the list. */
function drawTools(requests: LoggedRequests): void {
  const shown = requests.shown().length;
  byId("tally", HTMLParagraphElement).textContent = tally(shown, requests.count(), requests.total());
  byId("list", HTMLDivElement).hidden = shown === 0;
  byId("unmatched", HTMLDivElement).hidden = shown > 0 || requests.count() === 0;
  const waiting = requests.waiting();
  const pause = byId("pause", HTMLButtonElement);
  pause.textContent = pauseLabel(waiting);
  pause.setAttribute("aria-pressed", String(waiting !== undefined));
}

function pauseLabel(waiting: number | undefined): string {
  if (waiting === undefined) return "Pause";
  if (waiting === 0) return "Resume";
  return `Resume, ${waiting} new`;
}

/** Lets the buttons above the list work; gives back what pauses and resumes. */
function bindTools(context: PageContext, requests: LoggedRequests, close: () => void): () => void {
  const togglePause = () => (requests.waiting() === undefined ? requests.pause() : requests.resume());
  byId("pause", HTMLButtonElement).addEventListener("click", togglePause);
  byId("clear", HTMLButtonElement).addEventListener("click", async () => {
    const namespace = context.namespace();
    const title = namespace === "" ? "Clear the log?" : `Clear the log of ${namespace}?`;
    if (!(await confirmed(title, "This deletes the log. The data stays.", "Clear"))) return;
    const query = namespace === "" ? "" : `?namespace=${encodeURIComponent(namespace)}`;
    const answer = await context.client.call("DELETE", `/requests${query}`);
    if (!answer.ok) return say(answer.message);
    requests.forget(namespace === "" ? undefined : namespace);
    close();
  });
  byId("har", HTMLButtonElement).addEventListener("click", () => void exportHar(context, requests).then(say));
  return togglePause;
}

async function fetchRequest({ client }: PageContext, id: number): Promise<LogEntry | undefined> {
  const answer = await client.call<{ request: LogEntry }>("GET", `/requests/${id}`);
  if (answer.ok) return answer.request;
  return undefined;
}

/** What stands where no request is open: how to make one, or how to open one. */
function drawGuide(detail: HTMLElement, isEmpty: boolean, { client, facts }: PageContext): void {
  const state = isEmpty ? "first" : "choose";
  if (detail.firstElementChild?.getAttribute("data-guide") === state) return;
  if (!isEmpty) {
    detail.replaceChildren(
      element("p", { class: "empty", "data-guide": state }, "Select a request to see its details."),
    );
    return;
  }
  const command = firstRequest(location.origin, client.hasToken(), facts.keyLine);
  const take = () => void copyAndSay(command, "The command is on the clipboard.", "Select it, and copy it.");
  detail.replaceChildren(
    element(
      "div",
      { class: "guide", "data-guide": state },
      element("h2", {}, "No requests yet"),
      element(
        "p",
        {},
        "Point your integration at this address instead of your instance, or send a first request:",
      ),
      codeBlock("A first request", command),
      element("p", { class: "actions" }, button("copy", "Copy", take, { class: "button primary" })),
      element(
        "p",
        { class: "quiet" },
        client.hasToken()
          ? "Set DATACLOUD_TOKEN to an API key of this sandbox first. One was printed when the sandbox started."
          : "The first command creates a test API key. To use your own (printed when the sandbox started), skip it and replace `try-it`.",
      ),
      pairs("pairs", [["Base URL", `${location.origin}/api`]]),
    ),
  );
}
