/** A button that copies the page as Markdown, beside its heading. */
export function addCopyPage(): void {
  const source = document.querySelector<HTMLAnchorElement>("a.markdown");
  const heading = document.querySelector("h1");
  if (!source || !heading) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy-page";
  button.textContent = "Copy page as Markdown";
  button.addEventListener("click", () => void copyPage(button, source.href));
  heading.before(button);
}

async function copyPage(button: HTMLButtonElement, address: string): Promise<void> {
  const label = button.textContent;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`status ${response.status}`);
    await navigator.clipboard.writeText(await response.text());
    button.textContent = "Copied";
  } catch {
    button.textContent = "Could not copy. Use the link at the end of the page.";
  }
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}
