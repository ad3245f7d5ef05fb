import { describeArguments } from "@datacloud/contract/arguments";
import type { MethodName } from "@datacloud/contract/methods";
import { diagnose, type JsonObject } from "@datacloud/validators";
import type { Arguments } from "./assemble.ts";
import { coerceText } from "./coerce-text.ts";
import type { CiFacts } from "./from-ci.ts";

/** Which fact of a job each argument means, by the argument's name. */
const facts: Readonly<Record<string, (facts: CiFacts) => string | undefined>> = {
  repository: ({ repository }) => repository,
  commit_sha: ({ commit }) => commit,
  head_branch: ({ branch }) => branch,
  pr_number: ({ pullRequest }) => pullRequest,
  pull_number: ({ pullRequest }) => pullRequest,
  source_url: ({ runUrl }) => runUrl,
  source_name: ({ system }) => system,
  pipeline_source: ({ system }) => system,
  pipeline_name: ({ pipeline }) => pipeline,
  email: ({ email }) => email,
  github_username: ({ system, actor }) => (system === "GitHub Actions" ? actor : undefined),
  gitlab_username: ({ system, actor }) => (system === "GitLab CI" ? actor : undefined),
};

/**
 * Adds what the job knows for arguments that are not given. A fact is left out where it would break a rule of the
 * method, such as a commit beside a list of merge commits.
 */
export function fillFromCi(method: MethodName, given: Arguments, known: CiFacts): Arguments {
  const filled: Arguments = {};
  for (const description of describeArguments(method).arguments) {
    const { name } = description;
    const text = Object.hasOwn(facts, name) ? facts[name]?.(known) : undefined;
    if (!text || Object.hasOwn(given, name)) continue;
    const coerced = coerceText(text, description);
    if (!("value" in coerced)) continue;
    const before = { ...given, ...filled };
    const after = { ...before, [name]: coerced.value };
    if (faults(method, after) <= faults(method, before)) filled[name] = coerced.value;
  }
  return filled;
}

function faults(method: MethodName, args: Arguments): number {
  return diagnose(method, args as JsonObject).diagnostics.length;
}
