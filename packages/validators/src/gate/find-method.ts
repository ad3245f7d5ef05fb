import { isMethodName, type MethodName, methodNames, methods } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { type DiagnosticDraft, fatal } from "../diagnostic.ts";
import { nearest } from "../nearest.ts";
import { shorten } from "../show.ts";
import { type Rejected, reject } from "./gate.ts";

/** A variable of the server's path has its default here, as it has in the client. */
const defaultBasePath = new URL(profile.origin.join("account")).pathname.replace(/\/$/, "");

/** So much of a path is looked at for a name that is nearly that of a method. */
const longestName = 200;

/** The method that a path names. */
export function findMethod(path: string, basePath = defaultBasePath): MethodName | Rejected {
  const isBelow = path.startsWith(`${basePath}/`);
  const name = isBelow ? path.slice(basePath.length + 1) : "";
  if (isMethodName(name)) return name;
  const bare =
    path
      .slice(-longestName)
      .split("/")
      .findLast((part) => part !== "") ?? "";
  const suggestion = isMethodName(bare) ? bare : nearest(bare, methodNames);
  const problem = `There is no method at ${shorten(path)}.`;
  const draft: DiagnosticDraft = {
    rule: "unknown-method",
    pointer: "",
    problem,
    remedy: suggestion ? `Write \`${suggestion}\`.` : "Compare the name with the list of methods.",
    message: suggestion ? `${problem} Did you mean ${basePath}/${suggestion}?` : problem,
    expected: `a path of the form ${basePath}/family.method`,
    actual: shorten(path),
    ...(suggestion && { suggestion }),
  };
  return reject(404, "unknown_method", [fatal(draft, undefined, "unknown-method")], {});
}

/** The rejection of a verb that is not the method's. */
export function checkVerb(method: MethodName, actual: string): Rejected | undefined {
  const { verb } = methods[method];
  if (actual === verb) return undefined;
  const shown = shorten(actual);
  const problem = `${method} requires ${verb}, not ${shown}.`;
  const fault = {
    rule: "wrong-verb",
    pointer: "",
    problem,
    remedy: `Use ${verb}.`,
    message: problem,
    expected: verb,
    actual: shown,
  };
  return reject(405, "method_not_allowed", [fatal(fault, method, "wrong-verb")], { method }, { allow: verb });
}
