import { parseTime } from "@datacloud/traffic";
import type { Accepted, Json, JsonObject } from "@datacloud/validators";
import type { Assumptions } from "./assumptions.ts";

const timeName = /^(?:\w+_at|timestamp|from)$/;
const zoneless = /^\d{4}-\d{2}-\d{2}(?:T[\d:.,]+)?$/;

/** Arguments as the assumed API would understand them. */
export function assumedArguments(method: string, given: JsonObject, assumptions: Assumptions): JsonObject {
  let result = given;
  if (assumptions.has("zone-less-times", "new-york")) result = withTimes(result, inNewYork);
  if (assumptions.has("unix-time", "accepted")) result = withTimes(result, fromUnix);
  const isPull =
    method === "deployments.setPullServices" && assumptions.has("pull-services-texts", "accepted");
  const isIncident = method === "incidents.upsert" && assumptions.has("incident-service-texts", "accepted");
  if ((isPull || isIncident) && Array.isArray(result.services))
    result = { ...result, services: result.services.map(asService) };
  return result;
}

/** Whether an argument is a list or an object. */
export function hasNested({ arguments: given }: Accepted): boolean {
  return Object.values(given).some((value) => typeof value === "object" && value !== null);
}

/** How many items a request has under `data`. */
export function mostItems({ arguments: { data } }: Accepted): number {
  if (Array.isArray(data)) return data.length;
  return 0;
}

function asService(service: Json): Json {
  if (typeof service === "string") return { identifier: service, name: service };
  return service;
}

/** The object with its times changed, those in items of `data` too. */
function withTimes(given: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]): [string, Json] => {
      if (timeName.test(name)) return [name, change(value)];
      if (name !== "data" || !Array.isArray(value)) return [name, value];
      return [name, value.map((item) => (isObject(item) ? withTimes(item, change) : item))];
    }),
  );
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inNewYork(value: Json): Json {
  if (typeof value !== "string" || !zoneless.test(value)) return value;
  return `${value.length === 10 ? `${value}T00:00:00` : value}-05:00`;
}

function fromUnix(value: Json): Json {
  const time = typeof value === "number" ? parseTime(value) : undefined;
  if (time === undefined) return value;
  return new Date(time).toISOString();
}
