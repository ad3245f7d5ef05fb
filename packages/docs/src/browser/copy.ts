/** Gives every piece of code a bar with what it is and a button that copies it. */
export function addCopyButtons(): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure.code")) {
    const caption = figure.querySelector("figcaption") ?? addCaption(figure);
    const name = caption.textContent ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy ${name}`.trim());
    button.addEventListener("click", () => {
      void copy(button, figure.querySelector("code")?.textContent ?? "");
    });
    caption.append(button);
  }
}

const syntaxes: Readonly<Record<string, string>> = {
  bash: "Shell",
  json: "JSON",
  sql: "SQL",
  typescript: "TypeScript",
  yaml: "YAML",
};

/** A caption with the name of the tab that the code is in, or of its language. */
function addCaption(figure: HTMLElement): HTMLElement {
  const caption = document.createElement("figcaption");
  const label = document.createElement("span");
  const tab = figure.closest<HTMLElement>("[data-tab]")?.dataset.tab;
  label.textContent = tab ?? syntaxes[figure.dataset.syntax ?? ""] ?? "";
  caption.append(label);
  figure.prepend(caption);
  return caption;
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed";
  }
  setTimeout(() => {
    button.textContent = "Copy";
  }, 1500);
}
