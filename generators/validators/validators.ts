import type { File, Model, Schema } from "../core/model.ts";
import { comment, header, table } from "../core/text.ts";
import { compile } from "./compile.ts";
import { inlineSchema } from "./inline.ts";

const folder = "packages/validators/src/generated";

/** Every distinct schema of a model, self-contained, with its validators as code. */
export interface CompiledSchemas {
  schemas: readonly Schema[];
  /** The numbers of a method's schemas. */
  numbers: ReadonlyMap<string, Readonly<Record<"arguments" | "success" | "failure", number>>>;
  code: string;
}

const compiled = new WeakMap<Model, CompiledSchemas>();

/** Compiles the validators of a model, once. */
export function compiledOf(model: Model): CompiledSchemas {
  const found = compiled.get(model) ?? compileAll(model);
  compiled.set(model, found);
  return found;
}

function compileAll(model: Model): CompiledSchemas {
  const unique = new Map<string, { number: number; schema: Schema }>();
  const numberOf = (schema: Schema) => {
    const inlined = inlineSchema(model.schemas, schema);
    const { title: _, ...rest } = inlined;
    const key = JSON.stringify(rest);
    const entry = unique.get(key) ?? { number: unique.size, schema: inlined };
    unique.set(key, entry);
    return entry.number;
  };
  const rows = model.methods.map((method) => {
    const parts = {
      arguments: numberOf(method.arguments),
      success: numberOf(method.success),
      failure: numberOf(method.failure),
    };
    return [method.name, parts] as const;
  });
  const schemas = [...unique.values()].map(({ schema }) => schema);
  return { schemas, numbers: new Map(rows), code: compile(schemas) };
}

/** Validators of every method, compiled ahead of time, and the schemas that the decoder and the diagnostics read. */
export function validators(model: Model): File[] {
  const { code } = compiledOf(model);
  return [
    { path: `${folder}/schemas.ts`, text: header("validators") + schemasText(compiledOf(model)) },
    { path: `${folder}/validate.ts`, text: header("validators") + code },
  ];
}

function schemasText({ schemas, numbers }: CompiledSchemas): string {
  return [
    'import type { ArgumentSchema } from "../schema.ts";\n\n',
    comment(["Every distinct schema, self-contained."]),
    "export const schemas: readonly ArgumentSchema[] = [\n",
    ...schemas.map((schema) => `  ${JSON.stringify(schema)},\n`),
    "];\n\n",
    table(
      "Which of the schemas is that of the arguments, the success and the failure of a method.",
      "schemaNumbers",
      "{ arguments: number; success: number; failure: number }",
      [...numbers].map(([name, parts]) => [name, JSON.stringify(parts)] as const),
    ),
  ].join("");
}
