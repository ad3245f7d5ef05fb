import type { File, Model, Schema } from "../core/model.ts";
import { comment, header, string } from "../core/text.ts";
import { compile } from "./compile.ts";
import { inlineSchema } from "./inline.ts";

const folder = "packages/validators/src/generated";

/** Validators of every method, compiled ahead of time, and the schemas that the decoder and the diagnostics read. */
export function validators(model: Model): File[] {
  const unique = new Map<string, Schema>();
  const numberOf = (schema: Schema) => {
    const inlined = inlineSchema(model.schemas, schema);
    const { title: _, ...rest } = inlined;
    const key = JSON.stringify(rest);
    if (!unique.has(key)) unique.set(key, inlined);
    return [...unique.keys()].indexOf(key);
  };
  const rows = model.methods.map((method) => {
    const parts = {
      arguments: numberOf(method.arguments),
      success: numberOf(method.success),
      failure: numberOf(method.failure),
    };
    return `  ${string(method.name)}: ${JSON.stringify(parts)},\n`;
  });
  const schemas = [...unique.values()];
  return [
    { path: `${folder}/schemas.ts`, text: header("validators") + schemasText(schemas, rows) },
    { path: `${folder}/validate.ts`, text: header("validators") + compile(schemas) },
  ];
}

function schemasText(schemas: readonly Schema[], rows: readonly string[]): string {
  return [
    'import type { ArgumentSchema } from "../schema.ts";\n\n',
    comment(["Every distinct schema, self-contained."]),
    "export const schemas: readonly ArgumentSchema[] = [\n",
    ...schemas.map((schema) => `  ${JSON.stringify(schema)},\n`),
    "];\n\n",
    comment(["Which of the schemas is that of the arguments, the success and the failure of a method."]),
    "export const schemaNumbers: Readonly<Record<string, { arguments: number; success: number; failure: number }>> = {\n",
    ...rows,
    "};\n",
  ].join("");
}
