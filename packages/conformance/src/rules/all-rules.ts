import { deprecatedMethod } from "./deprecated-method.ts";
import { futureTime } from "./future-time.ts";
import { hammering } from "./hammering.ts";
import { ignoredFailure } from "./ignored-failure.ts";
import { ignoredRetryAfter } from "./ignored-retry-after.ts";
import { jsonAsForm } from "./json-as-form.ts";
import { misspeltAccept } from "./misspelt-accept.ts";
import { newestFirst } from "./newest-first.ts";
import { oneByOne } from "./one-by-one.ts";
import { plainHttp } from "./plain-http.ts";
import { refusedAgain } from "./refused-again.ts";
import { retriedWrite } from "./retried-write.ts";
import type { OrderRule, Rule } from "./rule.ts";
import { secretInData } from "./secret-in-data.ts";
import { timeScale } from "./time-scale.ts";
import { tokenInBody } from "./token-in-body.ts";
import { tokenInUrl } from "./token-in-url.ts";
import { wrongHost } from "./wrong-host.ts";
import { zonelessTime } from "./zoneless-time.ts";

/** Rules that look at each request by itself. */
export const requestRules: readonly Rule[] = [
  tokenInUrl,
  tokenInBody,
  plainHttp,
  wrongHost,
  jsonAsForm,
  misspeltAccept,
  timeScale,
  futureTime,
  zonelessTime,
  deprecatedMethod,
  secretInData,
];

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

/** Every rule that any traffic is held against. */
export const allRules: readonly Rule[] = [...requestRules, ...orderRules];
