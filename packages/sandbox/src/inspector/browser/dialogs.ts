import { byId } from "./element.ts";

/** Asks for the admin token. It is given to whoever asked, and kept nowhere else. */
export function askToken(message: string): Promise<string> {
  const dialog = byId("token-dialog", HTMLDialogElement);
  const field = byId("token", HTMLInputElement);
  byId("token-message", HTMLParagraphElement).textContent = message;
  // There is nothing to see behind the question.
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  if (!dialog.open) dialog.showModal();
  field.focus();
  return new Promise((resolve) => {
    dialog.addEventListener(
      "close",
      () => {
        const token = field.value.trim();
        field.value = "";
        resolve(token);
      },
      { once: true },
    );
  });
}

/** Asks before something is lost. */
export function confirmed(title: string, message: string, yes: string): Promise<boolean> {
  const dialog = byId("confirm-dialog", HTMLDialogElement);
  byId("confirm-title", HTMLHeadingElement).textContent = title;
  byId("confirm-message", HTMLParagraphElement).textContent = message;
  byId("confirm-yes", HTMLButtonElement).textContent = yes;
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Takes back what was said in passing. */
export function hush(): void {
  byId("said", HTMLParagraphElement).textContent = "";
}

/** Says something in passing. */
export function say(message: string): void {
  const place = byId("said", HTMLParagraphElement);
  place.textContent = message;
  clearTimeout(timer);
  timer = setTimeout(() => {
    place.textContent = "";
  }, 4000);
}
