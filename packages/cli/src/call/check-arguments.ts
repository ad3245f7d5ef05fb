import type { MethodName } from "@datacloud/contract/methods";
import { pointerParts } from "@datacloud/traffic";
import { type Diagnostic, diagnose, type JsonObject } from "@datacloud/validators";
import { flagName } from "./argument-flags.ts";
import type { Arguments } from "./assemble.ts";

/** Problems of some arguments, each with its flag. */
export function checkArguments(
  method: MethodName,
  args: Arguments,
): { errors: string[]; warnings: string[] } {
  const { diagnostics } = diagnose(method, args as JsonObject);
  const texts = (severity: Diagnostic["severity"]) =>
    diagnostics.filter((each) => each.severity === severity).map(describe);
  return { errors: texts("error"), warnings: texts("warning") };
}

function describe({ pointer, message, evidence }: Diagnostic): string {
  const place = pointer === "" ? "" : `${flagOf(pointer)}: `;
  const note = evidence === "documented" ? "" : ` (${evidence}, not documented)`;
  return `${place}${message}${note}`;
}

/** `/service/identifier` as `--service.identifier`. Items of lists are under the flag of the list. */
function flagOf(pointer: string): string {
  const parts = pointerParts(pointer);
  const index = parts.findIndex((part) => /^\d+$/.test(part));
  const path = index < 0 ? parts : parts.slice(0, index);
  const item = index < 0 ? "" : ` [${parts.slice(index).join(".")}]`;
  return `${flagName(path)}${item}`;
}
