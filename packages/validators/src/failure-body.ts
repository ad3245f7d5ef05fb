import type { Failure } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import type { JsonObject } from "./schema.ts";

/** The body of an error response, with code and message where the API's document has them. */
export function failureBody(
  { error, message }: Pick<Failure, "error" | "message">,
  status: number,
): JsonObject {
  const { hasOk, within, code, message: messageName, isStatus } = profile.failure;
  const rest = profile.failure.rest as JsonObject;
  const told: JsonObject = {
    [code]: isStatus ? status : error,
    ...(message !== undefined && { [messageName]: message }),
  };
  const ok = hasOk ? { ok: false } : {};
  if (within === "") return { ...rest, ...ok, ...told };
  return { ...rest, ...ok, [within]: { ...(rest[within] as JsonObject | undefined), ...told } };
}
