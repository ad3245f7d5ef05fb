import type { Args } from "@datacloud/contract/methods";
import { type BehaviourResult, failure, invalid, success } from "../behaviour-result.ts";
import { find, findAll, insert, remove, type Steps, update } from "../query.ts";
import type { Row } from "../tables.ts";
import { nowOf, type Tx } from "../tx.ts";
import { shownTime } from "../values.ts";

type Group = Row<"repo_groups">;
/** A repository as arguments name it. */
interface RepoReference {
  source: string;
  external_id: string;
}

/** The group that an id, as number or text, or a reference names. */
function* findGroup(args: {
  id?: number | string | undefined;
  reference_id?: string | undefined;
}): Steps<Group | undefined> {
  if (args.id === undefined) return yield* find("repo_groups", { reference_id: args.reference_id ?? null });
  const id = Number(args.id);
  if (Number.isSafeInteger(id)) return yield* find("repo_groups", { id });
  return undefined;
}

/** The rejection where there is no such group: the convention `missing-group`. */
function noGroup(tx: Tx, args: { id?: unknown }): BehaviourResult {
  const name = args.id === undefined ? "`reference_id`" : "`id`";
  const code = tx.assumes("missing-group", "not-found") ? "repo_group_not_found" : "invalid_arguments";
  return failure(code, `No group has this ${name}. Create it with repoGroups.upsert.`);
}

/** A group as responses show it. */
function* shownGroup(group: Group): Steps<{ data: object }> {
  const repos = yield* findAll("repos", { repo_group_id: group.id });
  const { id, reference_id, name, parent_id } = group;
  return {
    data: {
      id,
      reference_id,
      name,
      parent_id,
      row_created_at: shownTime(group.row_created_at),
      row_updated_at: shownTime(group.row_updated_at),
      repos: repos.map(({ source, external_id }) => ({ source, external_id })),
    },
  };
}

/** Marks a group as changed now. */
function* touchGroup(tx: Tx, group: Group): Steps<Group> {
  return yield* update(tx, "repo_groups", group, { row_updated_at: nowOf(tx) });
}

/** Puts repositories into a group; a repository that is in another one rejects all of them. */
function* putRepos(
  tx: Tx,
  group: Group,
  repos: readonly RepoReference[],
): Steps<BehaviourResult | undefined> {
  for (const { source, external_id } of repos) {
    const known = yield* find("repos", { source, external_id });
    const owner = known?.repo_group_id ?? null;
    if (owner !== null && owner !== group.id)
      return invalid(
        `The repository ${JSON.stringify(external_id.slice(0, 100))} of ${JSON.stringify(source.slice(0, 100))} is in another group. Remove it there first; a repository can be in one group only.`,
      );
    if (!known) yield* insert(tx, "repos", { source, external_id, repo_group_id: group.id });
    else if (owner === null) yield* update(tx, "repos", known, { repo_group_id: group.id });
  }
  return undefined;
}

/** Takes repositories out of whatever group they are in. */
function* takeRepos(tx: Tx, repos: readonly Row<"repos">[]): Steps<void> {
  for (const repo of repos) yield* update(tx, "repos", repo, { repo_group_id: null });
}

/** Reads a group with its repositories. */
export function* getRepoGroup(tx: Tx, args: Args<"repoGroups.get">): Steps<BehaviourResult> {
  const group = yield* findGroup(args);
  if (group) return success(yield* shownGroup(group));
  return noGroup(tx, args);
}

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

/** Adds repositories to a group; one that is in another group rejects all of them. */
export function* addReposToGroup(tx: Tx, args: Args<"repoGroups.addRepos">): Steps<BehaviourResult> {
  const group = yield* findGroup(args);
  if (!group) return noGroup(tx, args);
  const refused = yield* putRepos(tx, group, args.repos);
  if (refused) return refused;
  return success(yield* shownGroup(yield* touchGroup(tx, group)));
}

/** Takes repositories out of a group; one that is not in it rejects all of them. */
export function* removeReposFromGroup(tx: Tx, args: Args<"repoGroups.removeRepos">): Steps<BehaviourResult> {
  const group = yield* findGroup(args);
  if (!group) return noGroup(tx, args);
  const leaving: Row<"repos">[] = [];
  for (const { source, external_id } of args.repos) {
    const repo = yield* find("repos", { source, external_id, repo_group_id: group.id });
    if (!repo)
      return invalid(
        `The repository ${JSON.stringify(external_id.slice(0, 100))} of ${JSON.stringify(source.slice(0, 100))} is not in this group.`,
      );
    leaving.push(repo);
  }
  yield* takeRepos(tx, leaving);
  return success(yield* shownGroup(yield* touchGroup(tx, group)));
}

/** Deletes a group. Its repositories are in no group any more, and groups below it lose their parent: `group-omissions`. */
export function* deleteRepoGroup(tx: Tx, args: Args<"repoGroups.delete">): Steps<BehaviourResult> {
  const found = yield* findGroup(args);
  if (!found) return noGroup(tx, args);
  const group = yield* touchGroup(tx, found);
  yield* takeRepos(tx, yield* findAll("repos", { repo_group_id: group.id }));
  for (const child of yield* findAll("repo_groups", { parent_id: group.id }))
    yield* update(tx, "repo_groups", child, { parent_id: null });
  const shown = yield* shownGroup(group);
  yield* remove(tx, "repo_groups", [group]);
  return success(shown);
}
