import type { Page } from "playwright-core";

/**
 * What the rules of axe look at besides colours, each once: every element with what is around it, the order of headings, and what
 * one part of a page has to do with another. A page whose shapes all stand on pages that axe has passed has nothing new for it.
 */
export async function shapesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const relations = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"];
    const landmarks = "header, footer, main, nav, aside, section, form, [role]";
    const kept = /^(?:role|type|lang|tabindex|scope|class|rel|aria-(?!label$).*)$/;

    function attributeOf(element: Element, { name, value }: Attr): string {
      if (relations.includes(name)) {
        const isMissing = value.split(/\s+/).some((id) => document.getElementById(id) === null);
        return `${name}${isMissing ? ` to nothing ${value}` : ""}`;
      }
      const isKept = kept.test(name) || (name === "aria-label" && element.matches(landmarks));
      return isKept || value.trim() === "" ? `${name}=${value}` : name;
    }

    /** What of an element is not seen by its attributes. */
    function contentOf(element: Element): string {
      const isNamed = element instanceof HTMLInputElement && (element.labels?.length ?? 0) > 0;
      const hasHeads = element instanceof HTMLTableElement && element.querySelector("th") !== null;
      const isEmpty = element.textContent?.trim() === "";
      return `${isEmpty ? " empty" : ""}${isNamed ? " named" : ""}${hasHeads ? " with heads" : ""}`;
    }

    const shapes = new Map<Element | null, string>([[null, ""]]);
    const counts = new Map<string, number>();
    const found = new Set<string>();
    const ids = new Set<string>();
    let last = "";
    for (const element of document.querySelectorAll("*")) {
      const attributes = [...element.attributes].map((each) => attributeOf(element, each)).sort();
      const own = `${element.localName}[${attributes.join()}]${contentOf(element)}`;
      const shape = `${shapes.get(element.parentElement)}>${own}`;
      shapes.set(element, shape);
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
      // Landmarks of the same name may not be two.
      found.add(element.matches(landmarks) ? `${shape} ${counts.get(shape)}` : shape);
      if (ids.has(element.id)) found.add(`twice ${element.id}`);
      if (element.id !== "") ids.add(element.id);
      if (!/^h[1-6]$/.test(element.localName)) continue;
      found.add(`${element.localName} after ${last}`);
      last = element.localName;
    }
    const has = (selector: string) => document.querySelector(selector) !== null;
    found.add(`with${["title", "main", "h1"].map((each) => (has(each) ? ` ${each}` : "")).join("")}`);
    return [...found];
  });
}
