import type { Args } from "@datacloud/contract/methods";
import type { Json } from "@datacloud/validators";
import { equal } from "@datacloud/validators";
import { invalid, success, timeOutOfRange } from "../behaviour-result.ts";
import { find, insert, type Steps } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Row } from "../tables.ts";
import type { Tx } from "../tx.ts";
import { namesOf, newDeployment, rejectRepository, storeService } from "./deployment.ts";

/**
 * Registers a deployment. A reference that is known already is a success where every value is the same, and rejected where
 * one differs: `repeated-reference`.
 */
export function* createDeployment(tx: Tx, args: Args<"deployments.create">): Steps<BehaviourResult> {
  const { reference_id } = args;
  const row = newDeployment(reference_id === undefined ? tx.uuid() : String(reference_id), args);
  if (row.deployed_at === null) return timeOutOfRange("deployed_at");
  const refused = yield* rejectRepository(args.repository);
  if (refused) return refused;
  const known =
    reference_id === undefined ? undefined : yield* find("deployments", { reference_id: row.reference_id });
  if (known) return yield* repeat(tx, known, row, args);
  yield* storeDeployment(tx, row, args.service);
  return success();
}

/** Stores a new deployment with its service. */
export function* storeDeployment(
  tx: Tx,
  row: Omit<Row<"deployments">, "id">,
  service: Args<"deployments.create">["service"],
): Steps<void> {
  row.deployment_service_id = (yield* storeService(tx, service)).id;
  yield* insert(tx, "deployments", row);
}

/** What a repeat may differ in: the sandbox fills these itself. */
const own = new Set([
  "id",
  "attributed_at",
  "service_id",
  "deployment_service_id",
  "deployment_inference_rule_id",
]);

function* repeat(
  tx: Tx,
  known: Row<"deployments">,
  row: Omit<Row<"deployments">, "id">,
  args: Args<"deployments.create">,
): Steps<BehaviourResult> {
  const service = yield* find("services", { id: known.deployment_service_id ?? -1 });
  const { identifier } = namesOf(args.service);
  const changed = Object.entries(row)
    .filter(([name, value]) => !own.has(name) && !equal(value, known[name as keyof typeof known] as Json))
    .map(([name]) => name);
  if (service?.identifier !== identifier && !changed.includes("service")) changed.push("service");
  if (changed.length === 0 && !tx.assumes("repeated-reference", "refused")) return success();
  if (changed.length === 0) return invalid("A deployment with this `reference_id` exists.");
  const names = changed.map((name) => `\`${name}\``).join(", ");
  return invalid(
    `A deployment with this \`reference_id\` exists, and ${names} ${changed.length > 1 ? "differ" : "differs"}. Use deployments.upsert to change it, or another \`reference_id\`.`,
  );
}
