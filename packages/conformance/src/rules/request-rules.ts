import { deprecatedMethod } from "./deprecated-method.ts";
import { futureTime } from "./future-time.ts";
import { jsonAsForm } from "./json-as-form.ts";
import { misspeltAccept } from "./misspelt-accept.ts";
import { plainHttp } from "./plain-http.ts";
import type { Rule } from "./rule.ts";
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
