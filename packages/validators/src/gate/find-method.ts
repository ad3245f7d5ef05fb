import {
  describeMethod,
  isMethodName,
  type MethodName,
  methodNames,
  methods,
} from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { arePathsDotted, methodsAt } from "@datacloud/contract/routes";
import { type DiagnosticDraft, fatal } from "../diagnostic.ts";
import { nearest } from "../nearest.ts";
import { shorten } from "../show.ts";
import { type Rejected, reject } from "./verdict.ts";

/** A variable of the server's path has its default here, as it has in the client. */
export const defaultBasePath = new URL(profile.origin.join("account")).pathname.replace(/\/$/, "");

/** So much of a path is looked at for a name that is nearly that of a method. */
const longestName = 200;

/** The method that a path and a verb name. */
export function findMethod(path: string, verb: string, basePath = defaultBasePath): MethodName | Rejected {
  const isBelow = path.charAt(basePath.length) === "/" && path.startsWith(basePath);
  const names = isBelow ? methodsAt(path.slice(basePath.length)) : [];
  for (const name of names) if (methods[name].verb === verb) return name;
  const [first] = names;
  if (first !== undefined) return rejectVerb(first, names, verb);
  return rejectPath(path, basePath);
}

/** The rejection of a path that is no method's. */
function rejectPath(path: string, basePath: string): Rejected {
  const bare =
    path
      .slice(-longestName)
      .split("/")
      .findLast((part) => part !== "") ?? "";
  const suggestion = isMethodName(bare) ? bare : nearest(bare, methodNames);
  const problem = `There is no method at ${shorten(path)}.`;
  const draft: DiagnosticDraft = {
    rule: "unknown-method",
    problem,
    remedy: suggestion ? `Write \`${suggestion}\`.` : "Compare the name with the list of methods.",
    message: suggestion ? `${problem} Did you mean ${basePath}${describeMethod(suggestion).path}?` : problem,
    expected: arePathsDotted ? `a path of the form ${basePath}/family.method` : "the path of a method",
    actual: shorten(path),
    ...(suggestion && { suggestion }),
  };
  return reject(404, "unknown_method", [fatal(draft, undefined, "unknown-method")], {});
}

/** The rejection of a verb that no method of a path has. */
function rejectVerb(method: MethodName, names: readonly MethodName[], actual: string): Rejected {
  const verbs = names.map((name) => methods[name].verb);
  const wanted = new Intl.ListFormat("en", { type: "disjunction" }).format(verbs);
  const shown = shorten(actual);
  const problem = `${method} requires ${wanted}, not ${shown}.`;
  const fault = {
    rule: "wrong-verb",
    problem,
    remedy: `Use ${wanted}.`,
    message: problem,
    expected: wanted,
    actual: shown,
  };
  const allow = verbs.join(", ");
  return reject(405, "method_not_allowed", [fatal(fault, method, "wrong-verb")], { method }, { allow });
}
