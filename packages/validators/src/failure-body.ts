import type { Failure } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import type { JsonObject } from "./schema.ts";

/** The body of an error response, with code and message where the API's document has them. */
export function failureBody(
  { error, message }: Pick<Failure, "error" | "message">,
  status: number,
): JsonObject {
  const { hasOk, within, code, message: messageName, isStatus } = profile.failure;
  const body: JsonObject = { ...(profile.failure.rest as JsonObject) };
  if (hasOk) body.ok = false;
  const told = within === "" ? body : { ...(body[within] as JsonObject | undefined) };
  if (told !== body) body[within] = told;
  told[code] = isStatus ? status : error;
  if (message !== undefined) told[messageName] = message;
  return body;
}
