import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "../page.ts";
import { type Inserts, readProse } from "./prose.ts";

const folder = new URL("../../pages/", import.meta.url);

/** The guides in the order of the menu. */
const order = [
  "start",
  "authentication",
  "requests",
  "responses",
  "errors",
  "idempotency",
  "clients",
  "sandbox",
  "verify",
  "bulk",
  "evidence",
  "changelog",
  "downloads",
];

/** The hand-written pages: those of the menu in its order, and the front page and the list of methods. */
export function guides(inserts: Inserts): { menu: Page[]; front: Page; methods: Page } {
  const unknown = readdirSync(folder).filter(
    (file) => ![...order, "index", "methods"].includes(file.replace(/\.md$/, "")),
  );
  if (unknown.length > 0) throw new Error(`No menu entry for ${unknown.join(", ")}.`);
  return {
    menu: order.map((name) => guide(name, inserts)),
    front: {
      ...guide("index", inserts),
      path: "",
      kind: "front",
      aside: inserts.samples?.("customData.set", "with_timestamp") ?? [],
    },
    methods: guide("methods", inserts),
  };
}

function guide(name: string, inserts: Inserts): Page {
  const text = readFileSync(new URL(`${name}.md`, folder), "utf8");
  const { title, description, blocks } = readProse(text, inserts);
  return { path: `${name}/`, title, description, kind: "guide", section: "guides", blocks, aside: [] };
}
