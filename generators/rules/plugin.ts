import { codeDescribedOnce } from "./code-described-once.ts";
import { conventionKept } from "./convention-kept.ts";
import { documentedByPage } from "./documented-by-page.ts";
import { envelopeShared } from "./envelope-shared.ts";
import { evidenceSourced } from "./evidence-sourced.ts";
import { extensionKnown } from "./extension-known.ts";
import { fileIsMethod } from "./file-is-method.ts";
import { idempotencyStated } from "./idempotency-stated.ts";
import { probeStated } from "./probe-stated.ts";
import { propertyDescribed } from "./property-described.ts";
import { proseFullStop } from "./prose-full-stop.ts";
import { requestSchemaShared } from "./request-schema-shared.ts";
import type { LintRule, Location, Node, RuleContext } from "./rule.ts";
import { scenarioPairs } from "./scenario-pairs.ts";
import { scenarioPerCode } from "./scenario-per-code.ts";
import { successorNamed } from "./successor-named.ts";
import { summaryImperative } from "./summary-imperative.ts";
import { tableDescribed } from "./table-described.ts";

const rules: Readonly<Record<string, LintRule>> = {
  "code-described-once": codeDescribedOnce,
  "convention-kept": conventionKept,
  "documented-by-page": documentedByPage,
  "envelope-shared": envelopeShared,
  "evidence-sourced": evidenceSourced,
  "extension-known": extensionKnown,
  "file-is-method": fileIsMethod,
  "idempotency-stated": idempotencyStated,
  "probe-stated": probeStated,
  "property-described": propertyDescribed,
  "prose-full-stop": proseFullStop,
  "request-schema-shared": requestSchemaShared,
  "scenario-pairs": scenarioPairs,
  "scenario-per-code": scenarioPerCode,
  "successor-named": successorNamed,
  "summary-imperative": summaryImperative,
  "table-described": tableDescribed,
};

const all = Object.fromEntries(Object.keys(rules).map((name) => [`datacloud/${name}`, "error"]));

/** The context in which Redocly calls a rule, whose problems are objects. */
interface RedoclyContext extends Omit<RuleContext, "report"> {
  report(problem: { message: string; location?: Location; forceSeverity?: "error" | "warn" }): void;
}

/** A rule as Redocly takes it. */
function visitorOf(rule: LintRule): object {
  const visits = Object.entries(rule()).map(([kind, visit]) => {
    const call = (node: Node, { location, report, resolve }: RedoclyContext) =>
      visit(node, {
        location,
        resolve,
        report: (message, place = location, forceSeverity) =>
          report({ message, location: place, ...(forceSeverity && { forceSeverity }) }),
      });
    return kind === "end" ? ["Root", { leave: call }] : [kind, call];
  });
  return Object.fromEntries(visits);
}

const oas3 = Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, () => visitorOf(rule)]));

/** The house rules as a Redocly plugin; `extends: [datacloud/all]` switches them on. */
export default function datacloud() {
  return { id: "datacloud", rules: { oas3 }, configs: { all: { rules: all } } };
}
