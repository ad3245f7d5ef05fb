import type { Args } from "@datacloud/contract/methods";
import { success } from "../behaviour-result.ts";
import { findAll, remove, type Steps, update } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Tx } from "../tx.ts";
import { findGroup, noGroup, shownGroup, takeRepos, touchGroup } from "./repo-group.ts";

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
