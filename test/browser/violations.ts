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

/**
 * What axe finds on a page as it is, each with the first place. It examines the colours that are new, at one element of each, and the
 * rest of a page where a shape is new.
 */
export async function findViolations(page: Page): Promise<string[]> {
  const shapes = await shapesOf(page);
  const ofColours = await findColourViolations(page);
  if (areKnown(shapes)) return ofColours;
  const found = await run(page, "document", { rules: without(colourRules) });
  if (found.length === 0) pass(shapes);
  return [...ofColours, ...found];
}

/** The same for the colours alone, where everything else has been examined. */
export async function findColourViolations(page: Page): Promise<string[]> {
  const colours = (await coloursOf(page)).filter((colour) => !passed.has(colour));
  if (colours.length === 0) return [];
  const elements = `{ include: ${JSON.stringify(colours)}.map((colour) => window.byColour.get(colour)) }`;
  const found = await run(page, elements, { runOnly: colourRules });
  if (found.length === 0) pass(colours);
  return found;
}

function areKnown(shapes: readonly string[]): boolean {
  return shapes.every((each) => passed.has(each));
}

function pass(seen: readonly string[]): void {
  for (const each of seen) passed.add(each);
}

function without(rules: readonly string[]): Record<string, { enabled: boolean }> {
  return Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
}

/** `context` is an expression for what axe examines. Preloading asks for every style sheet again, for rules that are not on. */
async function run(page: Page, context: string, options: object): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await loadAxe(page);
  const settings = JSON.stringify({ resultTypes: ["violations"], preload: false, ...options });
  const found = (await page.evaluate(
    `axe.run(${context}, ${settings}).then((result) => result.violations)`,
  )) as Violation[];
  return found.map(({ id, nodes }) => `${id} ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** Past the page's own content security policy, and past what Playwright wraps around the script of a test. */
async function loadAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  await session.detach();
}

/**
 * Every text of a page by its colour, what is painted behind it, its size and weight, and the same of what is around it.
 * `byColour` of the page keeps the first element of each.
 */
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
    const byColour = new Map<string, Element>();
    for (const element of document.body.querySelectorAll("*")) {
      const isText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const around = element.parentElement ?? element;
      if (!isText) continue;
      const colour = `${element.localName} ${own(element).text} on ${paintOf(element)} in ${own(around).text}`;
      if (!byColour.has(colour)) byColour.set(colour, element);
    }
    Object.assign(window, { byColour });
    return [...byColour.keys()];
  });
}
