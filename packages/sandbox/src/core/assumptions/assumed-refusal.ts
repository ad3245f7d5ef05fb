import type { Admitted, Refused } from "@datacloud/validators";
import type { Call } from "../call.ts";
import type { Assumptions } from "./assumptions.ts";

const legacy: ReadonlySet<string> = new Set(["incidents.sync", "pipelineRuns.sync", "services.sync"]);
const keyCodes: ReadonlySet<string> = new Set(["not_authed", "invalid_auth", "account_inactive"]);

/** The rejection of path, verb, key or media type as the assumed API would send it. */
export function assumedRefusal(refused: Refused, assumptions: Assumptions): Refused {
  if (assumptions.isEmpty) return refused;
  const { error } = refused.failure;
  if (keyCodes.has(error) && assumptions.has("authentication-status", "unauthorized"))
    return { ...refused, status: 401 };
  if (error === "unknown_method" && assumptions.has("unknown-method", "unprocessable"))
    return { ...refused, status: 422, failure: { ...refused.failure, error: "invalid_arguments" } };
  if (error === "method_not_allowed" && assumptions.has("wrong-verb", "not-found"))
    return { ...refused, status: 404, failure: { ...refused.failure, error: "unknown_method" } };
  if (refused.status === 415 && assumptions.has("media-type", "unprocessable"))
    return { ...refused, status: 422, failure: { ...refused.failure, error: "invalid_arguments" } };
  return refused;
}

/** Why the assumed API rejects a request that got past path, verb and key. */
export function refuseAdmitted(
  { method, token }: Admitted,
  call: Call,
  assumptions: Assumptions,
): Refused | undefined {
  if (assumptions.isEmpty) return undefined;
  const refuse = (status: number, error: string, message: string): Refused => ({
    ...{ ok: false, status, headers: {}, diagnostics: [], method, token },
    failure: { ok: false, error, message },
  });
  if (legacy.has(method) && assumptions.has("legacy-names", "gone"))
    return refuse(404, "unknown_method", `There is no method ${method}.`);
  const isUnnamed = !/^accept\napplication\/(?:json|\*)/im.test(call.headers);
  if (isUnnamed && assumptions.has("accept-header", "required"))
    return refuse(406, "not_acceptable", "The header `Accept` does not name JSON.");
  return undefined;
}
