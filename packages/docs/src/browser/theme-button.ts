import { element } from "./element.ts";
import { writeSetting } from "./settings.ts";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];
const names: Readonly<Record<Theme, string>> = { system: "Auto", light: "Light", dark: "Dark" };

/** A button that goes through the themes and keeps the one a reader chose. */
export function addThemeButton(): void {
  const root = document.documentElement;
  const name = element("span");
  const button = element("button", { type: "button", class: "theme" }, name);
  const show = () => {
    const theme = root.dataset.theme ?? "system";
    name.textContent = ` ${names[theme as Theme]}`;
    button.setAttribute("aria-label", `${names[theme as Theme]} theme. Change it.`);
  };
  button.addEventListener("click", () => {
    const index = themes.findIndex((theme) => theme === (root.dataset.theme ?? "system"));
    const next = themes[(index + 1) % themes.length] ?? "system";
    if (next === "system") delete root.dataset.theme;
    else root.dataset.theme = next;
    writeSetting("theme", next === "system" ? "" : next);
    show();
  });
  show();
  document.querySelector("header")?.append(button);
}
