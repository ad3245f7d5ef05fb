import { readSetting, writeSetting } from "./settings.ts";

/** Keeps the language a reader chose, in all places of a page and from page to page. */
export function keepLanguage(): void {
  keepChoice('input[name^="language"]', "language");
  keepChoice('input[name^="recipe"]', "recipe");
}

function keepChoice(selector: string, name: string): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>(selector)];
  choose(radios, readSetting(name));
  for (const radio of radios) {
    radio.addEventListener("change", () => {
      choose(radios, radio.value);
      writeSetting(name, radio.value);
    });
  }
}

/** Shows the response of the request that a reader chose. */
export function followRequest(): void {
  const responses = [...document.querySelectorAll<HTMLInputElement>('input[name="response"]')];
  for (const request of document.querySelectorAll<HTMLInputElement>('input[name="request"]'))
    request.addEventListener("change", () => choose(responses, request.value));
}

function choose(radios: readonly HTMLInputElement[], value: string | null): void {
  for (const radio of radios) if (radio.value === value) radio.checked = true;
}
