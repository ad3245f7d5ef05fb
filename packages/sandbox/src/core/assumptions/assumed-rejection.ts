import { isKeyCode, profile } from "@datacloud/contract/profile";
import type { Admitted, Rejected } from "@datacloud/validators";
import type { ReceivedRequest } from "../received-request.ts";
import type { Assumptions } from "./assumptions.ts";

const legacy: ReadonlySet<string> = new Set(["incidents.sync", "pipelineRuns.sync", "services.sync"]);

/** The rejection of path, verb, key or media type as the assumed API would send it. */
export function assumedRejection(rejected: Rejected, assumptions: Assumptions): Rejected {
  if (assumptions.isEmpty) return rejected;
  const { error } = rejected.failure;
  if (isKeyCode(error) && assumptions.has("authentication-status", "unauthorized"))
    return { ...rejected, status: 401 };
  if (error === "unknown_method" && assumptions.has("unknown-method", "unprocessable"))
    return { ...rejected, status: 422, failure: { ...rejected.failure, error: profile.codes.invalid } };
  if (error === "method_not_allowed" && assumptions.has("wrong-verb", "not-found"))
    return { ...rejected, status: 404, failure: { ...rejected.failure, error: "unknown_method" } };
  if (rejected.status === 415 && assumptions.has("media-type", "unprocessable"))
    return { ...rejected, status: 422, failure: { ...rejected.failure, error: profile.codes.invalid } };
  return rejected;
}

/** Why the assumed API rejects a request that got past path, verb and key. */
export function rejectAdmitted(
  { method, token }: Admitted,
  request: ReceivedRequest,
  assumptions: Assumptions,
): Rejected | undefined {
  if (assumptions.isEmpty) return undefined;
  const refuse = (status: number, error: string, message: string): Rejected => ({
    ...{ ok: false, status, headers: {}, diagnostics: [], method, token },
    failure: { ok: false, error, message },
  });
  if (legacy.has(method) && assumptions.has("legacy-names", "gone"))
    return refuse(404, "unknown_method", `There is no method ${method}.`);
  const isUnnamed = !/^accept\napplication\/(?:json|\*)/im.test(request.headers);
  if (isUnnamed && assumptions.has("accept-header", "required"))
    return refuse(406, "not_acceptable", "The header `Accept` does not name JSON.");
  return undefined;
}
