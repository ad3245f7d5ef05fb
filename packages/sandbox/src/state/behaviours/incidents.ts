import type { Args } from "@datacloud/contract/methods";
import { type BehaviourResult, success, timeOutOfRange } from "../behaviour-result.ts";
import { find, findAll, insert, remove, type Steps, update } from "../query.ts";
import { emptyRows, type Row } from "../tables.ts";
import type { Tx } from "../tx.ts";
import { given, secondsBetween, storedTime } from "../values.ts";
import { namesOf } from "./services.ts";

type IncidentArgs = Args<"incidents.upsert"> | Args<"incidents.sync">;
type Incident = Row<"incidents">;

/**
 * Creates the incident with a reference, or updates it. What is left out stays; null or an empty list
 * removes metadata and services, null the end, and any other value replaces what is stored.
 */
export function* upsertIncident(tx: Tx, args: IncidentArgs): Steps<BehaviourResult> {
  const started_at = storedTime(args.started_at);
  if (started_at === undefined) return timeOutOfRange("started_at");
  const changes: Partial<Incident> = { started_at, ...given(args, ["name", "priority", "source_url"]) };
  if (args.metadata !== undefined) {
    const isRemoved = args.metadata === null || Array.isArray(args.metadata);
    changes.metadata = isRemoved ? null : (args.metadata as Incident["metadata"]);
  }
  if (args.resolved_at !== undefined) {
    const resolved_at = args.resolved_at === null ? null : storedTime(args.resolved_at);
    if (resolved_at === undefined) return timeOutOfRange("resolved_at");
    changes.resolved_at = resolved_at;
  }
  const incident = yield* storeIncident(tx, args.reference_id, changes);
  if (args.services !== undefined) yield* replaceServices(tx, incident.id, args.services ?? []);
  return success();
}

function* storeIncident(tx: Tx, reference: string, changes: Partial<Incident>): Steps<Incident> {
  const known = yield* find("incidents", { source: "api", source_id: reference });
  const isCleared = known !== undefined && tx.assumes("incident-omissions", "cleared");
  const cleared = isCleared ? clearedScalars : {};
  const fresh = { ...emptyRows.incidents, source: "api", source_id: reference, deleted: false };
  const next = { ...(known ?? fresh), ...cleared, ...changes };
  const started_to_resolved = secondsBetween(next.started_at, next.resolved_at);
  if (known) return yield* update(tx, "incidents", known, { ...cleared, ...changes, started_to_resolved });
  return yield* insert(tx, "incidents", { ...next, started_to_resolved });
}

/** What an update removes where omissions are assumed to. */
const clearedScalars = { name: null, priority: null, source_url: null, resolved_at: null } as const;

type Service = string | { identifier: string; name?: string | undefined };

function* replaceServices(tx: Tx, incident_id: number, services: readonly Service[]): Steps<void> {
  yield* remove(tx, "incident_services", yield* findAll("incident_services", { incident_id }));
  for (const service of services) {
    const { identifier, name } = namesOf(service);
    yield* insert(tx, "incident_services", { incident_id, service: name, identifier });
  }
}
