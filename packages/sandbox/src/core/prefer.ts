import { isKnownErrorCode } from "@datacloud/contract/errors";
import type { MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { scenarios } from "@datacloud/contract/scenarios";
import { equal } from "@datacloud/validators";
import { rateLimited } from "./faults.ts";
import { failureResponse, jsonResponse, type ResponseParts } from "./received-request.ts";

/** Status of the codes that no page documents; all others come with the status of a rejection. */
const statuses: Readonly<Record<string, number>> = {
  unknown_method: 404,
  method_not_allowed: 405,
  payload_too_large: 413,
  unsupported_media_type: 415,
  internal_error: 500,
};

/** The response that the header `Prefer` forces: `scenario=KEY` or `code=ERROR`. Nothing where it asks for neither. */
export function preferred(method: MethodName, prefer: string): ResponseParts | undefined {
  const [, name = "", value = ""] = /(?:^|[,;\s])(scenario|code)\s*=\s*"?([\w.-]+)"?/.exec(prefer) ?? [];
  if (name === "") return undefined;
  const reply = name === "scenario" ? scenarioResponse(method, value) : codeResponse(value);
  return { ...reply, headers: { ...reply.headers, "preference-applied": `${name}=${value}` } };
}

function scenarioResponse(method: MethodName, key: string): ResponseParts {
  const known = scenarios.filter((scenario) => scenario.method === method);
  const found = known.find((scenario) => scenario.key === key);
  if (found) return jsonResponse(found.response.status, found.response.body);
  const keys = known.map((scenario) => scenario.key).join(", ");
  const message = `${method} has no scenario ${key}. It has ${keys}.`;
  return failureResponse(profile.statuses.refused, { error: "unknown_preference", message });
}

function codeResponse(code: string): ResponseParts {
  if (code === "rate_limited") return rateLimited();
  const message = isKnownErrorCode(code)
    ? "Forced by the header Prefer."
    : "Forced by the header Prefer; no page documents this code.";
  return failureResponse(statuses[code] ?? profile.statuses.refused, { error: code, message });
}

/** A scenario that succeeds, with the text of its response. */
interface Success {
  given: unknown;
  text: string;
}

const successes = new Map<string, Success[]>();
for (const { method, request, response } of scenarios) {
  if (Math.floor(response.status / 100) !== 2) continue;
  const success = { given: request.arguments, text: JSON.stringify(response.body) };
  const known = successes.get(method);
  if (known) known.push(success);
  else successes.set(method, [success]);
}
for (const known of successes.values()) {
  const [first] = known;
  if (known.every(({ text }) => text === first?.text)) known.length = 1; // There is nothing to choose by the arguments.
}

/** The body with which a method responds without state: that of the scenario with these arguments, or of its first success. */
export function scenarioText(method: MethodName, given: object): string {
  const known = successes.get(method) ?? [];
  const isChoice = known.length > 1;
  const found = isChoice ? known.find((scenario) => equal(scenario.given, given)) : undefined;
  return (found ?? known[0])?.text ?? (profile.failure.hasOk ? '{"ok":true}' : "{}");
}
