import { describeMethod, isMethodName } from "@datacloud/contract/methods";
import type { Answerer } from "./door.ts";

/** What can be played to a program: one bad answer to its first write, or an outage that does not end. */
export const faultKinds = ["429", "500", "reset", "slow", "outage"] as const;

/** One of the faults that can be played. */
export type FaultKind = (typeof faultKinds)[number];

/** A sandbox that fails once, or for good, and remembers which call it failed. */
export interface FaultyAnswerer {
  answer: Answerer;
  /** Number of the call, from 0, that was hit first; absent as long as none was. */
  hit(): number | undefined;
  /** Whether the call that was hit was carried out all the same. */
  isCarriedOut: boolean;
}

/** Plays a fault in front of what answers. Only writes are hit: a lost read loses nothing. */
export function faulty(kind: FaultKind, answer: Answerer, slowness = 3000): FaultyAnswerer {
  let count = 0;
  let hit: number | undefined;
  return {
    hit: () => hit,
    isCarriedOut: kind === "reset" || kind === "slow",
    answer: async (request) => {
      const index = count++;
      const isHit = kind === "outage" || (hit === undefined && isWrite(request));
      if (!isHit) return answer(request);
      hit ??= index;
      if (kind === "429") return tooMany();
      if (kind === "500" || kind === "outage") return broken();
      const response = await answer(request);
      if (kind === "reset") throw new Error("The connection is reset on purpose.");
      await new Promise((resolve) => void setTimeout(resolve, slowness));
      return response;
    },
  };
}

function isWrite({ url }: Request): boolean {
  const name = new URL(url).pathname.split("/").at(-1) ?? "";
  return isMethodName(name) && describeMethod(name).verb === "POST";
}

function tooMany(): Response {
  const headers = { "retry-after": "1" };
  return Response.json({ ok: false, error: "rate_limited" }, { status: 429, headers });
}

function broken(): Response {
  const headers = { "content-type": "text/html; charset=utf-8" };
  return new Response("<!doctype html><title>500</title><h1>Internal Server Error</h1>", {
    status: 500,
    headers,
  });
}
