import { isKnownErrorCode } from "@datacloud/contract/errors";
import type { MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { type Scenario, scenarios } from "@datacloud/contract/scenarios";
import { equal } from "@datacloud/validators";
import { jsonReply, type Reply } from "./call.ts";
import { rateLimited } from "./faults.ts";

/** Status of the codes that no page documents; all others come with the status of a refusal. */
const statuses: Readonly<Record<string, number>> = {
  unknown_method: 404,
  method_not_allowed: 405,
  payload_too_large: 413,
  unsupported_media_type: 415,
  internal_error: 500,
};

/** The answer that the header `Prefer` forces: `scenario=KEY` or `code=ERROR`. Nothing where it asks for neither. */
export function preferred(method: MethodName, prefer: string): Reply | undefined {
  const [, name = "", value = ""] = /(?:^|[,;\s])(scenario|code)\s*=\s*"?([\w.-]+)"?/.exec(prefer) ?? [];
  if (name === "") return undefined;
  const reply = name === "scenario" ? scenarioReply(method, value) : codeReply(value);
  return { ...reply, headers: { ...reply.headers, "preference-applied": `${name}=${value}` } };
}

function scenarioReply(method: MethodName, key: string): Reply {
  const known = scenarios.filter((scenario) => scenario.method === method);
  const found = known.find((scenario) => scenario.key === key);
  if (found) return jsonReply(found.response.status, found.response.body);
  const keys = known.map((scenario) => scenario.key).join(", ");
  const message = `${method} has no scenario ${key}. It has ${keys}.`;
  return jsonReply(profile.statuses.refused, { ok: false, error: "unknown_preference", message });
}

function codeReply(code: string): Reply {
  if (code === "rate_limited") return rateLimited();
  const message = isKnownErrorCode(code)
    ? "Forced by the header Prefer."
    : "Forced by the header Prefer; no page documents this code.";
  return jsonReply(statuses[code] ?? profile.statuses.refused, { ok: false, error: code, message });
}

const successes = new Map<string, Scenario[]>();
for (const scenario of scenarios) {
  if (Math.floor(scenario.response.status / 100) !== 2) continue;
  const known = successes.get(scenario.method);
  if (known) known.push(scenario);
  else successes.set(scenario.method, [scenario]);
}

/** What a method without state answers: its scenario for these arguments, or its first success. */
export function scenarioBody(method: MethodName, given: object): object {
  const known = successes.get(method) ?? [];
  const found = known.find(({ request }) => equal(request.arguments, given)) ?? known[0];
  return (found?.response.body as object | undefined) ?? { ok: true };
}
