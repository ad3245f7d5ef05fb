import type { Json } from "@datacloud/validators";
import type { Call } from "../judge/call.ts";
import { recent } from "./recent.ts";
import type { Rule } from "./rule.ts";
import { isAfter, type Trace, traceOf } from "./trace.ts";

/** What a call makes, and which later calls need it: `by` are the names that say which one. */
const chains = [
  {
    makers: ["repoGroups.upsert"],
    users: ["repoGroups.addRepos", "repoGroups.removeRepos", "repoGroups.get"],
    by: ["reference_id"],
  },
  {
    makers: ["deployments.create", "deployments.upsert"],
    users: ["deployments.update"],
    by: ["reference_id"],
  },
  { makers: ["customData.set"], users: ["customData.get"], by: ["reference", "key"] },
  {
    makers: ["deployments.setPullServices"],
    users: ["deployments.create", "deployments.upsert"],
    by: ["repository"],
  },
];

/** `ok` tells success from failure, whatever the status; a program that does not look at it goes on with nothing. */
export const ignoredFailure: Rule = {
  id: "ignored-failure",
  why: "A program that goes on after a failure loses data without anyone noticing.",
  begin: () => {
    const failed = recent<Trace>(500);
    return {
      call: (call, report) => {
        for (const { makers, users, by } of chains) {
          const isMaker = makers.includes(call.method ?? "");
          if (failed.size === 0 && (!isMaker || call.outcome.kind !== "failure")) continue;
          if (!isMaker && (failed.size === 0 || !users.includes(call.method ?? ""))) continue;
          const key = keyOf(call, makers, by);
          if (key === undefined) continue;
          if (isMaker) {
            if (call.outcome.kind === "failure") failed.set(key, traceOf(call));
            else failed.delete(key);
            continue;
          }
          const earlier = failed.get(key);
          if (!earlier || !isAfter(call, earlier)) continue;
          failed.delete(key);
          report({
            pointer: "",
            message: `${call.method} goes out although ${earlier.method}, which it builds on, failed with \`${earlier.code}\` (entry ${earlier.entry}).`,
            expected: "a look at `ok` before the next call",
            actual: "the next call, after a failure",
            remedy: "Stop when an answer has `ok: false`, and report its `error`.",
            evidence: "inferred",
            docs: "https://docs.getdx.com/datacloudapi/overview",
          });
        }
      },
    };
  },
};

function keyOf(
  { target, arguments: args }: Call,
  makers: readonly string[],
  by: readonly string[],
): string | undefined {
  const values: (Json | undefined)[] = by.map((name) => args[name]);
  if (values.some((value) => typeof value !== "string" && typeof value !== "number")) return undefined;
  return `${makers[0]} ${target.host} ${values.join("\n")}`;
}
