import { element } from "./element.ts";

/** Gives every piece of code a bar with what it is and a button that copies it. */
export function addCopyButtons(): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure.code")) {
    const caption = figure.querySelector("figcaption") ?? addCaption(figure);
    const attributes = { class: "copy", "aria-label": `Copy ${caption.textContent ?? ""}`.trim() };
    const read = async () => figure.querySelector("code")?.textContent ?? "";
    caption.append(copyButton(attributes, ["Copy", "Not allowed"], read));
  }
}

/** A button that copies the page as Markdown, beside its heading. */
export function addCopyPage(): void {
  const source = document.querySelector<HTMLAnchorElement>("a.markdown");
  const heading = document.querySelector("h1");
  if (!source || !heading) return;
  const read = async () => {
    const response = await fetch(source.href);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.text();
  };
  const labels = ["Copy page as Markdown", "Could not copy. Use the link at the end of the page."] as const;
  heading.before(copyButton({ class: "copy-page" }, labels, read));
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
  const tab = figure.closest<HTMLElement>("[data-tab]")?.dataset.tab;
  const label = tab ?? syntaxes[figure.dataset.syntax ?? ""] ?? "";
  const caption = element("figcaption", {}, element("span", {}, label));
  figure.prepend(caption);
  return caption;
}

/** A button that copies a text, and shows for a while what came of it. */
function copyButton(
  attributes: Readonly<Record<string, string>>,
  [label, failed]: readonly [label: string, failed: string],
  read: () => Promise<string>,
): HTMLElement {
  const button = element("button", { type: "button", ...attributes }, label);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await read());
      button.textContent = "Copied";
    } catch {
      button.textContent = failed;
    }
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  };
  button.addEventListener("click", () => void copy());
  return button;
}
