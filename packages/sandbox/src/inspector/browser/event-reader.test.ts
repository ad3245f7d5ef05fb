import fc from "fast-check";
import { expect, test } from "vitest";
import { createEventReader, type ServerEvent } from "./event-reader.ts";

test("events are read however the stream is cut", () => {
  const events = [
    { type: "request", data: '{"id":1,"text":"a\\n\\nb: c"}' },
    { type: "missed", data: "{}" },
    { type: "message", data: "ünïcode" },
  ];
  const text = `retry: 1000\n\n: still here\n\n${events
    .map(({ type, data }) => `${type === "message" ? "" : `event: ${type}\n`}id: 7\ndata: ${data}\n\n`)
    .join("")}event: request\ndata: {"unfinished`;
  fc.assert(
    fc.property(fc.array(fc.nat({ max: text.length })), (cuts) => {
      const heard: ServerEvent[] = [];
      const reader = createEventReader((event) => heard.push(event));
      const ends = [...new Set([0, ...cuts, text.length])].sort((left, right) => left - right);
      for (const [index, end] of ends.entries()) reader.push(text.slice(ends[index - 1] ?? 0, end));
      expect(heard).toEqual(events);
    }),
  );
});
