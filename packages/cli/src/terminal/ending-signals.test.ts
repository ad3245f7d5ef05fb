import { afterEach, expect, test } from "vitest";
import { onEndingSignal } from "./ending-signals.ts";

const offs: (() => void)[] = [];
afterEach(() => {
  for (const off of offs.splice(0)) off();
});

test.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"] as const)(
  "%s is heard until the listener is off",
  (signal) => {
    const heard: string[] = [];
    const before = process.listenerCount(signal);
    const off = onEndingSignal((each) => heard.push(each));
    offs.push(off);
    // SIGBREAK is sent on Windows alone.
    process.emit(signal, signal);
    off();
    expect(process.listenerCount(signal)).toBe(before);
    expect(heard).toEqual([signal]);
  },
);
