import { hammering } from "./hammering.ts";
import { ignoredFailure } from "./ignored-failure.ts";
import { ignoredRetryAfter } from "./ignored-retry-after.ts";
import { newestFirst } from "./newest-first.ts";
import { oneByOne } from "./one-by-one.ts";
import { refusedAgain } from "./refused-again.ts";
import { retriedWrite } from "./retried-write.ts";
import type { OrderRule } from "./rule.ts";

/** Rules that connect a request with those before it. */
export const orderRules: readonly OrderRule[] = [
  retriedWrite,
  refusedAgain,
  ignoredRetryAfter,
  hammering,
  ignoredFailure,
  oneByOne,
  newestFirst,
];
