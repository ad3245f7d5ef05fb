import { element } from "./element.ts";
import { parseCurl } from "./parse-curl.ts";

/** Where a command sends its request: its first URL, whichever name the reader gave the instance. */
const upstream = /https:\/\/[^/\s'"]+/i;

/** What a reader typed, for all samples of a page; it is gone with the page. */
const typed = { origin: "http://127.0.0.1:4010", key: "" };

/** Gives every curl sample a button that sends it to a sandbox. */
export function addTry(): void {
  for (const figure of document.querySelectorAll<HTMLElement>("aside figure.code")) {
    const command = figure.querySelector("code")?.textContent ?? "";
    if (!command.startsWith("curl ")) continue;
    const button = element("button", { type: "button", class: "try" }, "Try it in a sandbox");
    button.addEventListener("click", () => {
      button.replaceWith(form(command));
      figure.hidden = true;
    });
    figure.after(button);
  }
}

/** The request sent is the command shown, so the command is what can be edited. */
function form(command: string): HTMLElement {
  const origin = field("Sandbox", "url", typed.origin);
  const key = field("Key", "password", typed.key);
  key.input.autocomplete = "off";
  const area = element("textarea", { "aria-label": "Command", spellcheck: "false" });
  area.rows = Math.min(16, command.split("\n").length + 1);
  let [current = ""] = upstream.exec(command) ?? [];
  const retarget = () => {
    typed.origin = origin.input.value.trim().replace(/\/(?:api\/?)?$/, "");
    if (current !== "") area.value = area.value.replaceAll(current, typed.origin);
    current = typed.origin || current;
  };
  area.value = command.trimEnd();
  origin.input.addEventListener("change", retarget);
  key.input.addEventListener("input", () => {
    typed.key = key.input.value;
  });
  retarget();
  const answer = element("pre", { tabindex: "0", role: "status" });
  const send = element("button", {}, "Send");
  const box = element("form", { class: "try" }, origin.label, key.label, area, send, answer);
  box.addEventListener("submit", (event) => {
    event.preventDefault();
    void run(area.value, answer);
  });
  return box;
}

async function run(command: string, answer: HTMLElement): Promise<void> {
  answer.textContent = "Sending...";
  try {
    const { url, method, headers, body } = parseCurl(command, { DATACLOUD_TOKEN: typed.key });
    if (new URL(url).hostname.endsWith("getdx.net"))
      throw new Error("Name a sandbox: nothing is sent to DX from here.");
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      referrerPolicy: "no-referrer",
    });
    answer.textContent = `${response.status}\n${pretty(await response.text())}`;
  } catch (error) {
    const isNetwork = error instanceof TypeError;
    answer.textContent = isNetwork
      ? `No response. Start the sandbox there with --cors ${location.origin}`
      : (error as Error).message;
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function field(
  name: string,
  type: string,
  value: string,
): { label: HTMLLabelElement; input: HTMLInputElement } {
  const input = element("input", { type });
  input.value = value;
  return { label: element("label", {}, `${name} `, input), input };
}
