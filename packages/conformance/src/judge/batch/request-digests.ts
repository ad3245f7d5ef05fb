import { type MethodName, methodNames } from "@datacloud/contract/methods";
import type { Json } from "@datacloud/validators";
import type { ApiRequest } from "../../traffic/api-request.ts";
import { identityOf, identityWithoutKey, isWrite } from "../../traffic/identity.ts";
import { deployedAt, type RequestDigest } from "../../traffic/ordered-request.ts";
import type { Outcome } from "../../traffic/outcome.ts";
import { mostOrderArguments, orderArgumentsOf } from "./order-arguments.ts";
import { note, type Sightings } from "./sightings.ts";

/** What a worker hands on of its requests, in columns: a message copies numbers in bulk, and objects one by one. */
export interface RequestDigests {
  /** Rows of whole numbers; texts are indexes into `values`. */
  integers: Int32Array;
  /** Rows of other numbers; not a number where there is none. */
  numbers: Float64Array;
  /** Each text, or other value of an argument, once. */
  values: readonly Scalar[];
}

type Scalar = string | number | boolean | null;

/** A request in a row of the columns. */
export interface DigestRow {
  /** Index of its entry in the batch. */
  at: number;
  /** How it is judged by itself. */
  own: OwnVerdict;
  request: RequestDigest;
}

/** How a request is judged by itself. */
export interface OwnVerdict {
  isConforming: boolean;
  isWrong: boolean;
}

// Columns of whole numbers: at, method, kind, code, host, token, flags, identity, identity without key, arguments.
const firstArgument = 9;
const integerWidth = firstArgument + mostOrderArguments;
// Columns of other numbers: status, startedAt, endedAt, retryAfter, deployedAt.
const numberWidth = 5;
const flags = { conforming: 1, wrong: 2, bodyMissing: 4 };
const absent = -1;
const notHandedOn = -2;
const structured = -3;
const methodIndexes = new Map(methodNames.map((name, index) => [name, index]));
const kinds: readonly Outcome["kind"][] = ["success", "failure", "limited", "broken", "lost", "unknown"];

/** Puts requests into columns, batch after batch. */
export function createRequestDigests(sightings: Sightings) {
  const integers = createColumn(Int32Array);
  const numbers = createColumn(Float64Array);
  let [values, indexOf] = createValues();
  return {
    add: (at: number, request: ApiRequest, own: OwnVerdict): void => {
      const { method, target, token, exchange, outcome } = request;
      const isTroubled = note(request, sightings);
      const isRepeatable = isTroubled && isWrite(request);
      const needsIdentity = isRepeatable || (outcome.retryAfter ?? 0) > 0;
      integers.push(
        at,
        indexOfMethod(method),
        kinds.indexOf(outcome.kind),
        indexOf(outcome.code),
        indexOf(target.host),
        indexOf(token),
        (own.isConforming ? flags.conforming : 0) |
          (own.isWrong ? flags.wrong : 0) |
          (exchange.isBodyMissing ? flags.bodyMissing : 0),
        indexOf(needsIdentity ? identityOf(request) : undefined),
        indexOf(isRepeatable && sightings.isLost() ? identityWithoutKey(request) : undefined),
      );
      pushArguments(request, isTroubled, integers, indexOf);
      const { startedAt, endedAt } = exchange;
      for (const number of [outcome.status, startedAt, endedAt, outcome.retryAfter, deployedAt(request)])
        numbers.push(number ?? Number.NaN);
    },
    /** The columns of a batch; the next begins. */
    done: (): RequestDigests => {
      const digests = { integers: integers.take(), numbers: numbers.take(), values };
      [values, indexOf] = createValues();
      return digests;
    },
  };
}

interface Column<Numbers> {
  push(...more: readonly number[]): void;
  take(): Numbers;
}

/**
 * Numbers of a column, in memory that is used again. Lists would grow beyond what fits beside other objects: each is then memory
 * of its own that the system must clear, and of 350 MB in stretches of 2 MB that took an eighth of each thread.
 */
function createColumn<Numbers extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  kind: new (size: number) => Numbers,
): Column<Numbers> {
  let numbers = new kind(1024);
  let size = 0;
  return {
    push: (...more) => {
      if (size + more.length > numbers.length) {
        const longer = new kind(numbers.length * 2 + more.length);
        longer.set(numbers);
        numbers = longer;
      }
      for (const number of more) {
        numbers[size] = number;
        size += 1;
      }
    },
    take: () => {
      const taken = numbers.slice(0, size) as Numbers;
      size = 0;
      return taken;
    },
  };
}

type IndexOf = (value: Scalar | undefined) => number;

/** A list that has each value once, and what gives the index of a value in it. */
function createValues(): [Scalar[], IndexOf] {
  const values: Scalar[] = [];
  const indexes = new Map<Scalar, number>();
  const indexOf: IndexOf = (value) => {
    if (value === undefined) return absent;
    const known = indexes.get(value);
    if (known !== undefined) return known;
    indexes.set(value, values.length);
    return values.push(value) - 1;
  };
  return [values, indexOf];
}

function pushArguments(
  { method, arguments: args }: ApiRequest,
  isTroubled: boolean,
  integers: Column<Int32Array>,
  indexOf: IndexOf,
): void {
  const { names, always } = orderArgumentsOf(method);
  for (let slot = 0; slot < mostOrderArguments; slot += 1) {
    const name = names[slot];
    const isHandedOn = name !== undefined && (slot < always || isTroubled);
    integers.push(isHandedOn ? indexOfArgument(args[name], indexOf) : notHandedOn);
  }
}

function indexOfArgument(value: Json | undefined, indexOf: IndexOf): number {
  if (typeof value === "object" && value !== null) return structured;
  return indexOf(value);
}

function indexOfMethod(method: MethodName | undefined): number {
  if (method === undefined) return absent;
  return methodIndexes.get(method) ?? absent;
}

/** How many requests there are. */
export function countOf({ integers }: RequestDigests): number {
  return integers.length / integerWidth;
}

/** A request of the columns; `read` reads the request of an entry again. */
export function passedRow(
  { integers, numbers, values }: RequestDigests,
  index: number,
  firstEntry: number,
  read: (at: number) => ApiRequest,
): DigestRow {
  const row = index * integerWidth;
  const integer = (column: number) => integers[row + column] ?? absent;
  const text = (column: number) => values[integer(column)] as string | undefined;
  const number = (column: number) => {
    const value = numbers[index * numberWidth + column] ?? Number.NaN;
    if (Number.isNaN(value)) return undefined;
    return value;
  };
  const at = integer(0);
  const method = methodNames[integer(1)];
  const bits = integer(6);
  const argument = (name: string) => {
    const slot = orderArgumentsOf(method).names.indexOf(name);
    if (slot < 0) return notHandedOn;
    return integer(firstArgument + slot);
  };
  let again: ApiRequest | undefined;
  const request: RequestDigest = {
    entry: firstEntry + at,
    method,
    token: text(5),
    target: { host: text(4) ?? "" },
    exchange: {
      startedAt: number(1),
      endedAt: number(2),
      isBodyMissing: (bits & flags.bodyMissing) !== 0,
    },
    outcome: {
      kind: kinds[integer(2)] ?? "unknown",
      status: number(0),
      code: text(3),
      retryAfter: number(3),
    },
    deployedAt: number(4),
    has: (name) => {
      const found = argument(name);
      if (found === notHandedOn) return undefined;
      return found !== absent;
    },
    scalar: (name) => values[argument(name)],
    identity: text(7),
    identityWithoutKey: text(8),
    read: () => {
      again ??= read(at);
      return again;
    },
  };
  const own = { isConforming: (bits & flags.conforming) !== 0, isWrong: (bits & flags.wrong) !== 0 };
  return { at, own, request };
}
