import type { Args } from "@datacloud/contract/methods";
import { invalid, success } from "../behaviour-result.ts";
import { find, type Steps } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Row } from "../tables.ts";
import type { Tx } from "../tx.ts";
import { findGroup, noGroup, putRepos, shownGroup, takeRepos, touchGroup } from "./repo-group.ts";

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
