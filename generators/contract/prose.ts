import type { Json, JsonObject } from "../core/model.ts";

/** Stands for a text while types are made: they are the same whatever it is. */
const place = (index: number) => `__prose ${index}__`;
const places = /__prose (\d+)__/g;

/** One line of plain letters, which is written as it is wherever it goes: in a comment and in a string. */
const plain = /^[!#-[\]-~](?:[ !#-[\]-~]*[!#-[\]-~])?$/;

/**
 * Takes the plain descriptions and summaries out of a document, so that an edit of one leaves it the same. `putBack` puts them
 * into what was made of it.
 */
export function takeOutProse(document: JsonObject): { putBack(text: string): string } {
  const texts: string[] = [];
  const indexes = new Map<string, number>();
  if (!JSON.stringify(document).includes("__prose ")) takeFrom(document, texts, indexes);
  return { putBack: (text) => text.replace(places, (found, index: string) => texts[Number(index)] ?? found) };
}

function takeFrom(part: Json, texts: string[], indexes: Map<string, number>): void {
  if (typeof part !== "object" || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (typeof value !== "string") takeFrom(value, texts, indexes);
    else if (isProse(key, value)) (part as JsonObject)[key] = place(indexOf(value, texts, indexes));
  }
}

function isProse(key: string, text: string): boolean {
  return (key === "description" || key === "summary") && plain.test(text) && !text.includes("*/");
}

/** Equal texts stay equal. */
function indexOf(text: string, texts: string[], indexes: Map<string, number>): number {
  const index = indexes.get(text) ?? texts.push(text) - 1;
  indexes.set(text, index);
  return index;
}
