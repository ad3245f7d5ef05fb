import type { Args } from "@datacloud/contract/methods";
import { invalid, success } from "../behaviour-result.ts";
import { find, findAll, insert, type Steps, update } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Row } from "../tables.ts";
import { nowOf, type Tx } from "../tx.ts";
import { findGroup, noGroup, putRepos, shownGroup, takeRepos } from "./repo-group.ts";

type Group = Row<"repo_groups">;

/**
 * Creates a group, or updates the one with an id or reference. Repositories that are given replace those it has; what is
 * left out stays: `group-omissions`.
 */
export function* upsertRepoGroup(tx: Tx, args: Args<"repoGroups.upsert">): Steps<BehaviourResult> {
  const isNamed = args.id !== undefined || args.reference_id !== undefined;
  const known = isNamed ? yield* findGroup(args) : undefined;
  if (!known && args.id !== undefined) return noGroup(tx, args);
  const refused = yield* rejectParent(known, args.parent_id);
  if (refused) return refused;
  const group = known ? yield* change(tx, known, args) : yield* create(tx, args);
  if (args.repos !== undefined) {
    const wanted = new Set(
      args.repos.map(({ source, external_id }) => JSON.stringify([source, external_id])),
    );
    const present = yield* findAll("repos", { repo_group_id: group.id });
    yield* takeRepos(
      tx,
      present.filter(({ source, external_id }) => !wanted.has(JSON.stringify([source, external_id]))),
    );
    const conflict = yield* putRepos(tx, group, args.repos);
    if (conflict) return conflict;
  }
  return success(yield* shownGroup(group));
}

function* change(tx: Tx, known: Group, args: Args<"repoGroups.upsert">): Steps<Group> {
  const changes: Partial<Group> = { name: args.name, row_updated_at: nowOf(tx) };
  const isIgnored = args.parent_id === null && tx.assumes("group-parent-null", "ignored");
  if (args.parent_id !== undefined && !isIgnored) changes.parent_id = args.parent_id;
  if (args.parent_id === undefined && tx.assumes("group-omissions", "cleared")) changes.parent_id = null;
  if (args.id !== undefined && args.reference_id !== undefined) changes.reference_id = args.reference_id;
  return yield* update(tx, "repo_groups", known, changes);
}

function* create(tx: Tx, args: Args<"repoGroups.upsert">): Steps<Group> {
  return yield* insert(tx, "repo_groups", {
    reference_id: args.reference_id ?? null,
    name: args.name,
    parent_id: args.parent_id ?? null,
    row_created_at: nowOf(tx),
    row_updated_at: nowOf(tx),
  });
}

/** Groups form a tree: the parent must be there and must not lie below the group itself. */
function* rejectParent(
  group: Group | undefined,
  parentId: number | null | undefined,
): Steps<BehaviourResult | undefined> {
  if (parentId === undefined || parentId === null) return undefined;
  const seen = new Set<number>();
  let above: number | null = parentId;
  while (above !== null && !seen.has(above)) {
    if (above === group?.id)
      return invalid("`parent_id` is the group itself or one below it. Groups form a tree.");
    seen.add(above);
    const parent: Group | undefined = Number.isSafeInteger(above)
      ? yield* find("repo_groups", { id: above })
      : undefined;
    if (!parent && above === parentId)
      return invalid("No group has the id in `parent_id`. Create the parent first.");
    above = parent?.parent_id ?? null;
  }
  return undefined;
}
