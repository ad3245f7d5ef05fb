/** What is in an element. */
export type Child = Node | string | undefined | false;

/** Attributes by name; a function listens to the event of that name. False and undefined leave an attribute out. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | undefined | ((event: Event) => void)>
>;

/**
 * Makes an element. Texts become text nodes, so nothing that came in a request is ever read as HTML; the page's policy for
 * trusted types lets nothing else in.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return made;
}

/** The element of the page with an id, of a class. The page is ours: one that is missing is a mistake in it. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} with the id ${id}.`);
}

/** Options of a list, with what people read of each. */
export function options(values: readonly (readonly [value: string, text: string])[]): HTMLOptionElement[] {
  return values.map(([value, text]) => element("option", { value }, text));
}

/** A region of code that can be scrolled with the keyboard. */
export function codeBlock(label: string, ...code: readonly Child[]): HTMLPreElement {
  const attributes = { class: "json", tabindex: 0, role: "region", "aria-label": label };
  return element("pre", attributes, element("code", {}, ...code));
}

/** A sentence about what went wrong, which a screen reader reads at once. */
export function problem(message: string): HTMLElement {
  return element("p", { class: "problem", role: "alert" }, message);
}

/** A sentence in passing, such as that there is nothing. */
export function quiet(message: string): HTMLElement {
  return element("p", { class: "quiet" }, message);
}

/** Names with what is said of each, in two columns. */
export function pairs(
  className: string,
  list: readonly (readonly [name: string, text: Child])[],
): HTMLElement {
  const items = list.flatMap(([name, text]) => [element("dt", {}, name), element("dd", {}, text)]);
  return element("dl", { class: className }, items);
}

/** A table with a head, which scrolls by itself and with the keyboard. */
export function table(
  label: string,
  heads: readonly string[],
  rows: readonly (readonly HTMLElement[])[],
  className = "result",
): HTMLElement {
  const head = heads.map((name) => element("th", { scope: "col" }, name));
  const lines = rows.map((cells) => element("tr", {}, cells));
  return element(
    "div",
    { class: className, tabindex: 0, role: "region", "aria-label": label },
    element("table", {}, element("thead", {}, element("tr", {}, head)), element("tbody", {}, lines)),
  );
}

/** A button with an icon and a text. */
export function button(
  name: IconName,
  text: string,
  click: (event: Event) => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  return element("button", { type: "button", class: "button", click, ...attributes }, icon(name), text);
}

const shapes = {
  copy: "M6 6V3.5A1.5 1.5 0 0 1 7.5 2h5A1.5 1.5 0 0 1 14 3.5v5a1.5 1.5 0 0 1-1.5 1.5H10M3.5 6h5A1.5 1.5 0 0 1 10 7.5v5A1.5 1.5 0 0 1 8.5 14h-5A1.5 1.5 0 0 1 2 12.5v-5A1.5 1.5 0 0 1 3.5 6Z",
  check: "m3 8.5 3.5 3.5L13 4.5",
  back: "M10 3 5 8l5 5",
  next: "m6 3 5 5-5 5",
  trash: "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5",
  reset: "M3 8a5 5 0 1 0 1.6-3.7M3 2.5V5h2.5",
  edit: "M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3 3 13Z",
  compare: "M2.5 5h9M9 2.5 11.5 5 9 7.5M13.5 11h-9M7 8.5 4.5 11 7 13.5",
  link: "M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5",
  cross: "m4.5 4.5 7 7m0-7-7 7",
  bang: "M8 3.5v5.5M8 12v.1",
  bolt: "M9 2 4 9h4l-1 5 5-7H8Z",
} as const;

/** An icon's name. */
export type IconName = keyof typeof shapes;

/** A small drawing that says nothing to a screen reader. */
export function icon(name: IconName): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  for (const [key, value] of [
    ["viewBox", "0 0 16 16"],
    ["class", "icon"],
    ["aria-hidden", "true"],
  ] as const)
    drawing.setAttribute(key, value);
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", shapes[name]);
  drawing.append(path);
  return drawing;
}
