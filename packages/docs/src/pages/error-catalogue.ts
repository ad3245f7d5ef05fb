import { present } from "@datacloud/traffic";
import { type Block, heading, paragraph } from "../page.ts";
import type { MethodReference, Reference, Scenario } from "../reference.ts";
import { errorFix } from "./error-fix.ts";
import { methodPath } from "./method-page.ts";

type ErrorEntry = Reference["errors"][number];

/** One section per error code: its status, cause and fix, the methods that return it, the response, and the request that fixes it. */
export function errorCatalogue(reference: Reference): Block[] {
  const isCommon = ({ methods }: ErrorEntry) => methods.length >= reference.methods.length * 0.7;
  const common = reference.errors.filter(isCommon);
  const special = reference.errors.filter((error) => !isCommon(error));
  return [
    heading(2, "Common errors", "common"),
    ...common.flatMap((error) => errorSection(reference, error)),
    heading(2, "Errors of some methods", "special"),
    ...special.flatMap((error) => errorSection(reference, error)),
  ];
}

function errorSection(reference: Reference, error: ErrorEntry): Block[] {
  const example = exampleOf(reference, error);
  const all: [string, string][] = [
    ["Status", String(example?.scenario.response.status ?? "")],
    ["Cause", error.meaning],
    ["Fix", error.remedy],
    ["Methods", methodLinks(reference, error)],
  ];
  // What the document does not say is left out.
  const facts: Block = { kind: "facts", rows: all.filter(([, text]) => text !== "") };
  if (!example) return [heading(3, `\`${error.code}\``, error.code), facts];
  const { method, scenario } = example;
  const fix = errorFix(reference, method, scenario);
  return present(
    heading(3, `\`${error.code}\``, error.code),
    facts,
    paragraph(
      `${["Example", scenario.summary].filter((text) => text !== "").join(": ")} (\`${method.name}\`)`,
      "small",
    ),
    { kind: "code", syntax: "json", text: JSON.stringify(scenario.response.body), title: "Response" },
    fix && fix,
  );
}

function exampleOf(
  { methods, failure }: Reference,
  { code }: ErrorEntry,
): { method: MethodReference; scenario: Scenario } | undefined {
  for (const method of methods) {
    const scenario = method.scenarios.find(({ response }) => codeOf(response.body, failure) === code);
    if (scenario) return { method, scenario };
  }
  return undefined;
}

/** The code of an error response, where the document has it. */
function codeOf(body: unknown, { within, code }: Reference["failure"]): unknown {
  const inner = within === "" ? body : memberOf(body, within);
  return memberOf(inner, code);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value === "object" && value !== null) return (value as Record<string, unknown>)[name];
  return undefined;
}

function methodLinks(reference: Reference, { code, methods }: ErrorEntry): string {
  if (methods.length === reference.methods.length) return "Every method.";
  return methods.map((name) => `[\`${name}\`](${methodPath(name)}#error-${code})`).join(", ");
}
