import { failure, invalid } from "../behaviour-result.ts";
import { find, findAll, insert, type Steps, update } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Row } from "../tables.ts";
import { nowOf, type Tx } from "../tx.ts";
import { shownTime } from "../values.ts";

type Group = Row<"repo_groups">;
/** A repository as arguments name it. */
export interface RepoReference {
  source: string;
  external_id: string;
}

/** The group that an id, as number or text, or a reference names. */
export function* findGroup(args: {
  id?: number | string | undefined;
  reference_id?: string | undefined;
}): Steps<Group | undefined> {
  if (args.id === undefined) return yield* find("repo_groups", { reference_id: args.reference_id ?? null });
  const id = Number(args.id);
  if (Number.isSafeInteger(id)) return yield* find("repo_groups", { id });
  return undefined;
}

/** The rejection where there is no such group: the convention `missing-group`. */
export function noGroup(tx: Tx, args: { id?: unknown }): BehaviourResult {
  const name = args.id === undefined ? "`reference_id`" : "`id`";
  const code = tx.assumes("missing-group", "not-found") ? "repo_group_not_found" : "invalid_arguments";
  return failure(code, `No group has this ${name}. Create it with repoGroups.upsert.`);
}

/** A group as responses show it. */
export function* shownGroup(group: Group): Steps<{ data: object }> {
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
export function* touchGroup(tx: Tx, group: Group): Steps<Group> {
  return yield* update(tx, "repo_groups", group, { row_updated_at: nowOf(tx) });
}

/** What a reference does not say of a repository. */
const unknownRepo = {
  default_branch: null,
  name: null,
  organization: null,
  archived: null,
  source_table_id: null,
} as const;

/** Puts repositories into a group; a repository that is in another one rejects all of them. */
export function* putRepos(
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
    if (!known) yield* insert(tx, "repos", { ...unknownRepo, source, external_id, repo_group_id: group.id });
    else if (owner === null) yield* update(tx, "repos", known, { repo_group_id: group.id });
  }
  return undefined;
}

/** Takes repositories out of whatever group they are in. */
export function* takeRepos(tx: Tx, repos: readonly Row<"repos">[]): Steps<void> {
  for (const repo of repos) yield* update(tx, "repos", repo, { repo_group_id: null });
}
