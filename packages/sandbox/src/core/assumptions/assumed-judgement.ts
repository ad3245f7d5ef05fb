import { profile } from "@datacloud/contract/profile";
import type { Accepted, Diagnostic, JsonObject, Rejected } from "@datacloud/validators";
import { assumedArguments, hasNested, mostItems } from "./assumed-arguments.ts";
import type { Assumptions } from "./assumptions.ts";

/** What an assumption rejects that would otherwise only get a warning, by `claim=name`. */
const rejections: Readonly<Record<string, (item: Diagnostic, method: string) => boolean>> = {
  "query-and-body=refused": ({ rule }) => rule === "query-and-body",
  "repeated-argument=refused": ({ rule }) => rule === "repeated-argument",
  "unknown-arguments=refused": ({ rule }) => rule === "unknown-argument",
  "null-arguments=refused": ({ rule }) => rule === "null-argument",
  "scalars-as-text=refused": ({ rule }) => rule === "scalar-as-text",
  "unix-time-text=refused": ({ rule, pointer }) =>
    rule === "undocumented-form" && pointer.endsWith("deployed_at"),
  "commit-sha-characters=refused": ({ rule, pointer }) => rule === "wrong-form" && /commit_sha/.test(pointer),
  "url-form=refused": ({ rule, pointer }) => rule === "wrong-form" && pointer === "/source_url",
  "deployment-hashes-together=refused": ({ rule }, method) =>
    rule === "not-both" && method.startsWith("deployments."),
  "deployment-without-source=refused": ({ rule }, method) =>
    rule === "either-or" && method === "deployments.create",
  "group-two-names=refused": ({ rule }, method) => rule === "not-both" && method.startsWith("repoGroups."),
  "group-id-kind=refused": ({ rule, pointer }) => rule === "undocumented-form" && pointer === "/id",
};

/** What an assumption accepts that is otherwise rejected, by `claim=name`. */
const pardons: Readonly<Record<string, (item: Diagnostic, method: string) => boolean>> = {
  "empty-text=accepted": ({ rule }) => rule === "empty-text",
  "unix-time=accepted": ({ rule, pointer }) =>
    rule === "wrong-type" && /\/(?:\w+_at|timestamp|from)$/.test(pointer),
  "pull-services-texts=accepted": ({ rule, pointer }, method) =>
    method === "deployments.setPullServices" && rule === "wrong-type" && /^\/services\/\d+$/.test(pointer),
  "incident-service-texts=accepted": ({ rule, pointer }, method) =>
    method === "incidents.upsert" && rule === "wrong-type" && /^\/services\/\d+$/.test(pointer),
  "pipeline-statuses=accepted": ({ rule, pointer }, method) =>
    method === "pipelineRuns.upsert" && rule === "wrong-value" && pointer === "/status",
};

/** What the gate would have made of a request if the API were as assumed. */
export function assumedJudgement(
  judged: Accepted | Rejected,
  assumptions: Assumptions,
  token: string,
): Accepted | Rejected {
  const { method } = judged;
  if (assumptions.isEmpty || method === undefined) return judged;
  const settled = judged.ok ? judged : pardon(judged, method, assumptions, token);
  if (!settled.ok) return settled;
  const wrong = settled.diagnostics.find((item) => isAny(rejections, item, method, assumptions));
  if (wrong) return rejectArguments(settled, wrong.message);
  if (assumptions.has("nested-form-values", "refused") && settled.encoding === "form" && hasNested(settled))
    return rejectArguments(settled, "The form has lists or objects.");
  if (assumptions.has("ai-tool-batches", "limited") && mostItems(settled) > 100)
    return rejectArguments(settled, "The request has more than 100 items.");
  return { ...settled, arguments: assumedArguments(settled.method, settled.arguments, assumptions) };
}

function isAny(table: typeof rejections, item: Diagnostic, method: string, { all }: Assumptions): boolean {
  return Object.entries(all()).some(([claim, name]) => table[`${claim}=${name}`]?.(item, method) ?? false);
}

/** A rejection whose every error is accepted by an assumption. */
function pardon(
  rejected: Rejected,
  method: string,
  assumptions: Assumptions,
  token: string,
): Accepted | Rejected {
  const errors = rejected.diagnostics.filter(({ severity }) => severity === "error");
  const isPardoned = errors.length > 0 && errors.every((item) => isAny(pardons, item, method, assumptions));
  if (!isPardoned || rejected.arguments === undefined) return rejected;
  const diagnostics = rejected.diagnostics.filter(({ severity }) => severity !== "error");
  const given: JsonObject = rejected.arguments;
  return {
    ok: true,
    method: rejected.method as Accepted["method"],
    token,
    encoding: rejected.encoding ?? "json",
    arguments: given,
    diagnostics,
  };
}

function rejectArguments({ ok: _, ...context }: Accepted, message: string): Rejected {
  const failure = { ok: false, error: profile.codes.invalid, message } as const;
  return { ok: false, status: 422, headers: {}, failure, ...context };
}
