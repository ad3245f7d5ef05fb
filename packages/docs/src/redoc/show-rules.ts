import { present } from "@datacloud/traffic";

type Schema = Readonly<Record<string, unknown>>;

/** Whether a part of a document is an object. */
export function isObject(part: unknown): part is Schema {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}

/** Rules between arguments, written so that Redoc shows them: guesses become prose, alternatives get names. */
export function showRules(schema: Schema): Schema {
  const { allOf, ...others } = schema;
  const parts: unknown[] = Array.isArray(allOf) ? allOf : [];
  const rest = parts.filter((part) => !isRule(part));
  const sentences = parts
    .filter(isRule)
    .map((rule) => `${String(rule.description)} *${String(rule["x-evidence"])}*`);
  const description = present(String(schema.description ?? ""), ...sentences).join("\n\n");
  return {
    ...nameAlternatives(others),
    ...(description && { description }),
    ...(rest.length > 0 && { allOf: rest }),
  };
}

/** A guess about which arguments go together, without properties of its own. */
function isRule(part: unknown): part is Schema {
  return (
    isObject(part) &&
    part["x-evidence"] !== undefined &&
    part.properties === undefined &&
    part.type === undefined
  );
}

function nameAlternatives(schema: Schema): Schema {
  const branches: unknown = schema.anyOf;
  if (!Array.isArray(branches) || !isObject(schema.properties)) return schema;
  const named = branches.map((branch: unknown) => {
    const names = isObject(branch) && Array.isArray(branch.required) ? branch.required : undefined;
    if (names && isObject(branch)) return { title: `With ${names.join(" and ")}`, ...branch };
    return branch;
  });
  return { ...schema, anyOf: named };
}
