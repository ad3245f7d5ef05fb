import { say } from "./dialogs.ts";
import { element } from "./element.ts";

/** Puts a text on the clipboard; says whether that worked. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Puts a text on the clipboard, and says that it is there, or what else to do. */
export async function copyAndSay(
  text: string,
  done: string,
  failed = "The browser blocked copying.",
): Promise<void> {
  say((await copy(text)) ? done : failed);
}

/** The old way: pages that come over plain HTTP from another machine have no clipboard of their own. */
function copyBySelection(text: string): boolean {
  const field = element("textarea", { class: "unseen", "aria-hidden": "true", tabindex: -1 });
  field.value = text;
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

/** Hands a text to the browser as a file to be saved. */
export function save(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = element("a", { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
