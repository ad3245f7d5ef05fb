import type { Args } from "@datacloud/contract/methods";
import { success } from "../behaviour-result.ts";
import type { Steps } from "../query.ts";
import type { BehaviourResult } from "../store.ts";
import type { Tx } from "../tx.ts";
import { findGroup, noGroup, shownGroup } from "./repo-group.ts";

/** Reads a group with its repositories. */
export function* getRepoGroup(tx: Tx, args: Args<"repoGroups.get">): Steps<BehaviourResult> {
  const group = yield* findGroup(args);
  if (group) return success(yield* shownGroup(group));
  return noGroup(tx, args);
}
