import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { shapesOf } from "./shapes.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of axe that depend on colours, and need as much time as all others together. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Colours of text on their grounds, with size and weight, and shapes of elements that axe has passed. */
const passed = new Set<string>();

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What axe finds on a page as it is, each with the first place. It examines colours and shapes where the page has some that are new. */
export async function findViolations(page: Page): Promise<string[]> {
  const colours = await coloursOf(page);
  const shapes = await shapesOf(page);
  if (areKnown([...colours, ...shapes])) return [];
  const found = await run(page, areKnown(colours) ? { rules: without(colourRules) } : {});
  if (found.length === 0) pass([...colours, ...shapes]);
  return found;
}

/** The same for the colours alone, where everything else has been examined. */
export async function findColourViolations(page: Page): Promise<string[]> {
  const shown = await coloursOf(page);
  if (areKnown(shown)) return [];
  const found = await run(page, { runOnly: colourRules });
  if (found.length === 0) pass(shown);
  return found;
}

function areKnown(colours: readonly string[]): boolean {
  return colours.every((each) => passed.has(each));
}

function pass(colours: readonly string[]): void {
  for (const each of colours) passed.add(each);
}

function without(rules: readonly string[]): Record<string, { enabled: boolean }> {
  return Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
}

async function run(page: Page, options: object): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await loadAxe(page);
  const settings = JSON.stringify({ resultTypes: ["violations"], ...options });
  const found = (await page.evaluate(
    `axe.run(document, ${settings}).then((result) => result.violations)`,
  )) as Violation[];
  return found.map(({ id, nodes }) => `${id} ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** Past the page's own content security policy, and past what Playwright wraps around the script of a test. */
async function loadAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  await session.detach();
}

/** Every text of a page by its colour, what is painted behind it, its size and weight, and the same of what is around it. */
async function coloursOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = (element: Element) => {
      const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textDecorationLine } =
        getComputedStyle(element);
      return {
        paint: [backgroundColor, backgroundImage, opacity].join(),
        text: [color, fontSize, fontWeight, textDecorationLine].join(),
      };
    };
    const known = new Map<Element, string>();
    const paintOf = (element: Element): string => {
      const parent = element.parentElement;
      const paint =
        known.get(element) ??
        `${parent ? paintOf(parent) : ""}>${own(element).paint}`.replace(
          /(?:>rgba\(0, 0, 0, 0\),none,1)+$/,
          "",
        );
      known.set(element, paint);
      return paint;
    };
    const found = new Set<string>();
    for (const element of document.body.querySelectorAll("*")) {
      const isText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const around = element.parentElement ?? element;
      if (isText)
        found.add(`${element.localName} ${own(element).text} on ${paintOf(element)} in ${own(around).text}`);
    }
    return [...found];
  });
}
