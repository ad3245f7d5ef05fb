import type { LogEntry } from "../../core/log-entry.ts";
import { byId } from "./element.ts";
import type { PageContext } from "./page-context.ts";

/** What the log shows in place of a secret. */
const hidden = "[redacted]";

/** Sends a request of the log again as it was; gives back the new one, or what is wrong. */
export async function sendAgain(
  { client }: PageContext,
  { id, namespace }: LogEntry,
  changes: object = {},
): Promise<LogEntry | string> {
  const sent = await client.call<{ request: LogEntry }>("POST", `/requests/${id}/replay`, {
    ...changes,
    namespace,
  });
  if (sent.ok) return sent.request;
  return sent.message;
}

/** Lets a person change a request and send it; `sent` hears of the new one. */
export function editAndSend(context: PageContext, entry: LogEntry, sent: (entry: LogEntry) => void): void {
  const dialog = byId("edit-dialog", HTMLDialogElement);
  const form = byId("edit-form", HTMLFormElement);
  const problem = byId("edit-problem", HTMLParagraphElement);
  const fields = fill(entry);
  const gone = new AbortController();
  problem.textContent = "";
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (event.submitter instanceof HTMLButtonElement && event.submitter.value === "no") return dialog.close();
    const result = await sendAgain(context, entry, changesOf(entry, fields));
    if (typeof result === "string") problem.textContent = result;
    else {
      dialog.close();
      sent(result);
    }
  };
  form.addEventListener("submit", (event) => void submit(event), { signal: gone.signal });
  dialog.addEventListener("close", () => gone.abort(), { once: true });
  dialog.showModal();
  fields.body.focus();
}

type Fields = ReturnType<typeof fill>;

function fill(entry: LogEntry) {
  const { request, verb, path } = entry;
  const fields = {
    verb: byId("edit-verb", HTMLInputElement),
    address: byId("edit-address", HTMLInputElement),
    type: byId("edit-type", HTMLInputElement),
    body: byId("edit-body", HTMLTextAreaElement),
  };
  fields.verb.value = verb;
  fields.address.value = addressOf(entry);
  fields.type.value = typeOf(entry);
  fields.body.value = request.body;
  fields.body.disabled = request.truncated;
  const notes = [
    request.truncated ? "The log has only the beginning of the body, so it is sent as it was." : "",
    `${path}${request.query}${request.body}`.includes(hidden)
      ? `Replace ${hidden} where you change a field; the page does not know the secret. A field you leave alone is sent as it was.`
      : "",
  ];
  byId("edit-note", HTMLParagraphElement).textContent = notes.filter(Boolean).join(" ");
  return fields;
}

/** What is not as it was. A field that nobody touched is left out: the log may show it redacted or in part. */
function changesOf(entry: LogEntry, { verb, address, type, body }: Fields): object {
  const [path = "", ...query] = address.value.trim().split("?");
  const isMoved = address.value.trim() !== addressOf(entry);
  return {
    ...(verb.value !== entry.verb && { verb: verb.value.trim().toUpperCase() }),
    ...(isMoved && { path, query: query.join("?") }),
    ...(type.value.trim() !== typeOf(entry) && { content_type: type.value.trim() }),
    // A text field makes line feeds of other line ends.
    ...(!(body.disabled || body.value === entry.request.body.replaceAll(/\r\n?/g, "\n")) && {
      body: body.value,
    }),
  };
}

function addressOf({ path, request }: LogEntry): string {
  if (request.query === "") return path;
  return `${path}?${request.query}`;
}

function typeOf({ request }: LogEntry): string {
  return request.headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
}
