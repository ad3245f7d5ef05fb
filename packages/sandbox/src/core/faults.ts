import type { MethodName } from "@datacloud/contract/methods";
import { createIds, type Ids } from "./ids.ts";
import { failureResponse, jsonResponse, type ResponseParts } from "./received-request.ts";

/** What can go wrong on demand. */
export const faultKinds = [
  "rate_limited",
  "server_error",
  "reset_before",
  "reset_after",
  "slow_headers",
  "slow_body",
  "truncated_json",
  "ok_false",
] as const;

/** What a fault does to a response. */
export type FaultKind = (typeof faultKinds)[number];

/** A fault to inject. */
export interface FaultSpec {
  kind: FaultKind;
  /** The method it is for; all methods by default. */
  method?: MethodName;
  /** How many requests it hits; 1 by default, without a limit if `probability` is set. */
  times?: number;
  /** The chance that it hits a request, from 0 to 1. */
  probability?: number;
  /** Makes the chances repeatable. */
  seed?: string;
  /** Of `slow_headers` and `slow_body`; 1000 by default. */
  milliseconds?: number;
  /** Of `rate_limited`, in seconds; 1 by default. */
  retry_after?: number;
  /** Of `ok_false`; `internal_error` by default. */
  error?: string;
}

/** A fault that waits for requests. */
export interface InjectedFault extends FaultSpec {
  id: string;
  /** How many requests it has hit. */
  hits: number;
  /** How many it will still hit; null where there is no end. */
  left: number | null;
}

/** The faults of a namespace. */
export interface Faults {
  add(spec: FaultSpec): InjectedFault;
  remove(id: string): boolean;
  clear(): void;
  all(): readonly InjectedFault[];
  /** The fault that hits this request, if one does. */
  take(method: MethodName): InjectedFault | undefined;
}

/** Holds faults in the order they came; the first that hits is the one. */
export function createFaults(seed: string): Faults {
  const faults: { fault: InjectedFault; ids: Ids }[] = [];
  let count = 0;
  return {
    add(spec) {
      count += 1;
      const isOnce = spec.times === undefined && spec.probability === undefined;
      const fault: InjectedFault = {
        ...spec,
        id: `fault-${count}`,
        hits: 0,
        left: isOnce ? 1 : (spec.times ?? null),
      };
      faults.push({ fault, ids: createIds(spec.seed ?? seed) });
      return fault;
    },
    remove(id) {
      const index = faults.findIndex(({ fault }) => fault.id === id);
      if (index >= 0) faults.splice(index, 1);
      return index >= 0;
    },
    clear: () => void faults.splice(0),
    all: () => faults.map(({ fault }) => fault),
    take(method) {
      if (faults.length === 0) return undefined;
      const hit = faults.find(({ fault, ids }) => {
        const isMeant = fault.method === undefined || fault.method === method;
        return isMeant && ids.chance() < (fault.probability ?? 1);
      });
      if (!hit) return undefined;
      const { fault } = hit;
      fault.hits += 1;
      if (fault.left !== null) fault.left -= 1;
      if (fault.left === 0) faults.splice(faults.indexOf(hit), 1);
      return fault;
    },
  };
}

/** Whether a fault keeps the request from being carried out. */
export function isInstead({ kind }: FaultSpec): boolean {
  return kind === "rate_limited" || kind === "server_error" || kind === "reset_before" || kind === "ok_false";
}

/** The response in place of the true one. */
export function responseInstead(fault: FaultSpec): ResponseParts {
  if (fault.kind === "rate_limited") return rateLimited(fault.retry_after);
  if (fault.kind === "ok_false") return failureResponse(200, { error: fault.error ?? "internal_error" });
  if (fault.kind === "reset_before")
    return { ...jsonResponse(500, {}), body: "", trouble: { kind: "reset" } };
  const body = "<!doctype html><title>500</title><h1>Internal Server Error</h1>";
  return { status: 500, headers: { "content-type": "text/html; charset=utf-8" }, body };
}

/** The rejection for too many requests. */
export function rateLimited(retryAfter = 1): ResponseParts {
  const message = `Too many requests. Wait ${retryAfter} s, then retry.`;
  return failureResponse(
    429,
    { error: "rate_limited", message },
    { "retry-after": String(Math.ceil(retryAfter)) },
  );
}

/** The true response with what a fault does to it on its way. */
export function spoil(reply: ResponseParts, { kind, milliseconds = 1000 }: FaultSpec): ResponseParts {
  if (kind === "reset_after") return { ...reply, trouble: { kind: "reset" } };
  if (kind === "slow_headers" || kind === "slow_body") return { ...reply, trouble: { kind, milliseconds } };
  if (kind === "truncated_json") return { ...reply, trouble: { kind: "truncated" } };
  return reply;
}
