/** Adds items to a list. To spread them into the arguments of `push` would end with a full stack where a document has a hundred thousand of them. */
export function pushAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
