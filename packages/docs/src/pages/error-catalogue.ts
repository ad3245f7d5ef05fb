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
  const rows: [string, string][] = [
    ["Status", String(example?.scenario.response.status ?? 422)],
    ["Cause", error.meaning],
    ["Fix", error.remedy],
    ["Methods", methodLinks(reference, error)],
  ];
  const facts: Block = { kind: "facts", rows };
  if (!example) return [heading(3, `\`${error.code}\``, error.code), facts];
  const { method, scenario } = example;
  const fix = errorFix(method, scenario);
  return [
    heading(3, `\`${error.code}\``, error.code),
    facts,
    paragraph(`Example: ${scenario.summary} (\`${method.name}\`)`, "small"),
    { kind: "code", syntax: "json", text: JSON.stringify(scenario.response.body), title: "Response" },
    ...(fix ? [fix] : []),
  ];
}

function exampleOf(
  { methods }: Reference,
  { code }: ErrorEntry,
): { method: MethodReference; scenario: Scenario } | undefined {
  for (const method of methods) {
    const scenario = method.scenarios.find(({ response }) => codeOf(response.body) === code);
    if (scenario) return { method, scenario };
  }
  return undefined;
}

function codeOf(body: unknown): unknown {
  if (typeof body === "object" && body !== null && "error" in body) return body.error;
  return undefined;
}

function methodLinks(reference: Reference, { code, methods }: ErrorEntry): string {
  if (methods.length === reference.methods.length) return "Every method.";
  return methods.map((name) => `[\`${name}\`](${methodPath(name)}#error-${code})`).join(", ");
}
