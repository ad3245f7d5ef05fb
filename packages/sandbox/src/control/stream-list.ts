/** How long other requests wait at most for a piece of the list, in milliseconds, beside the longest item. */
const longestTurn = 5;

/**
 * A JSON response with a long list at its end. Its items are made while it is sent, and other requests go on in between: a
 * list of all that a log holds takes seconds to make.
 *
 * @param document The response with an empty list, which is the last thing in it.
 */
export function streamList<Item>(
  document: object,
  items: readonly Item[],
  textOf: (item: Item) => string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const empty = JSON.stringify(document);
  const end = empty.lastIndexOf("]");
  const encoder = new TextEncoder();
  let index = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(encoder.encode(empty.slice(0, end))),
      async pull(controller) {
        await new Promise((resolve) => void setTimeout(resolve));
        const start = performance.now();
        let text = "";
        while (index < items.length && performance.now() - start < longestTurn) {
          text += (index === 0 ? "" : ",") + textOf(items[index] as Item);
          index += 1;
        }
        if (index === items.length) text += empty.slice(end);
        controller.enqueue(encoder.encode(text));
        if (index === items.length) controller.close();
      },
    },
    { highWaterMark: 1 },
  );
  return new Response(body, {
    headers: { "content-type": "application/json", "cache-control": "no-store", ...headers },
  });
}
