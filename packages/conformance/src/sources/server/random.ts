import { createHash } from "node:crypto";

/** Items in an order that the seed alone decides. */
export function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const weighed = items.map((item, index) => ({
    item,
    weight: createHash("sha1").update(`${seed} ${index}`).digest().readUInt32BE(0),
  }));
  return weighed.toSorted((left, right) => left.weight - right.weight).map(({ item }) => item);
}
