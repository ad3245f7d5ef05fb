import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "../page.ts";
import { type Inserts, readProse } from "./prose.ts";

const folder = new URL("../../pages/", import.meta.url);

/** The guides in the order of the menu, by the heading they are under. */
const groups: Readonly<Record<string, readonly string[]>> = {
  Start: ["start", "ci", "bulk"],
  Concepts: ["authentication", "requests", "responses", "errors", "idempotency", "limits"],
  Tools: ["cli", "commands", "clients", "sandbox", "testing", "verify", "probe", "publishing", "hosting"],
  About: ["evidence", "works-in", "keywords", "changelog", "downloads"],
};
const order = Object.values(groups).flat();

/** The hand-written pages: those of the menu by heading, and the front page and the list of methods. */
export interface Guides {
  menu: { heading: string; pages: Page[] }[];
  front: Page;
  methods: Page;
}

/** Reads the hand-written pages. */
export function guides(inserts: Inserts): Guides {
  const written = readdirSync(folder).map((file) => file.replace(/\.md$/, ""));
  const unknown = written.filter((name) => ![...order, "index", "methods"].includes(name));
  if (unknown.length > 0) throw new Error(`No menu entry for ${unknown.join(", ")}.`);
  return {
    menu: Object.entries(groups).map(([heading, names]) => ({
      heading,
      pages: names.filter((name) => written.includes(name)).map((name) => guide(name, inserts)),
    })),
    front: {
      ...guide("index", inserts),
      path: "",
      kind: "front",
      aside: [],
    },
    methods: guide("methods", inserts),
  };
}

function guide(name: string, inserts: Inserts): Page {
  const text = readFileSync(new URL(`${name}.md`, folder), "utf8");
  const { title, description, blocks } = readProse(text, inserts);
  return { path: `${name}/`, title, description, kind: "guide", section: "guides", blocks, aside: [] };
}
