/** Keeps the language a reader chose, in all places of a page and from page to page. */
export function keepLanguage(): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[name^="language"]')];
  choose(radios, read());
  for (const radio of radios) {
    radio.addEventListener("change", () => {
      choose(radios, radio.value);
      try {
        localStorage.setItem("language", radio.value);
      } catch {
        // Storage is switched off; the choice lasts as long as the page.
      }
    });
  }
}

function choose(radios: readonly HTMLInputElement[], language: string | null): void {
  for (const radio of radios) if (radio.value === language) radio.checked = true;
}

function read(): string | null {
  try {
    return localStorage.getItem("language");
  } catch {
    return null;
  }
}
