import type { Recorded } from "../core/log.ts";
import { type ControlContext, fail, isControlResponse, namespacesOf } from "./context.ts";

/** The request in the log with an id, or why there is none. */
export function findRecorded(context: ControlContext, id: number): Recorded | ReturnType<typeof fail> {
  const namespaces = namespacesOf(context);
  if (isControlResponse(namespaces)) return namespaces;
  const found = namespaces.map(({ log }) => log.find(id)).find((recorded) => recorded !== undefined);
  if (found) return found;
  return fail(404, "unknown_request", "No request in the log has this id. The log keeps the newest only.");
}

/** Whether a request was found. */
export function isRecorded(found: Recorded | ReturnType<typeof fail>): found is Recorded {
  return "verdict" in found;
}
