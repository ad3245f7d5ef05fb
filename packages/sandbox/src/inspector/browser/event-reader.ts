/** One server-sent event. */
export interface ServerEvent {
  type: string;
  data: string;
}

/**
 * Reads server-sent events out of text as it comes. `EventSource` cannot send a token, and a token in the address would end
 * up in logs.
 */
export function createEventReader(hear: (event: ServerEvent) => void): { push(text: string): void } {
  let rest = "";
  return {
    push(text) {
      const blocks = (rest + text).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const event = parse(block);
        if (event) hear(event);
      }
    },
  };
}

function parse(block: string): ServerEvent | undefined {
  let [type, data] = ["message", ""];
  for (const line of block.split("\n")) {
    if (line.startsWith("event: ")) type = line.slice(7);
    if (line.startsWith("data: ")) data = line.slice(6);
  }
  if (data === "") return undefined;
  return { type, data };
}
