import { heading, type Page, paragraph } from "../page.ts";
import type { Reference } from "../reference.ts";
import { methodCard } from "./inserts.ts";

/** What a static host shows for an address that is none. */
export function notFoundPage({ methods }: Reference): Page {
  return {
    path: "",
    title: "No such page",
    description: "There is no page at this address.",
    kind: "guide",
    section: "",
    blocks: [
      paragraph("There is no page at this address. Perhaps it is one of these:", "lead"),
      heading(2, "Methods"),
      { kind: "cards", cards: methods.map(methodCard) },
    ],
    aside: [],
  };
}
