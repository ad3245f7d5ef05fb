import * as fakerModule from "@faker-js/faker";
import type { Method, Model } from "../../generators/core/model.ts";
import { docs } from "../../generators/docs/docs.ts";
import { mocks } from "../../generators/mocks/mocks.ts";
import { inlineSchema } from "../../generators/validators/inline.ts";
import { compiledOf } from "../../generators/validators/validators.ts";
import { encodeArguments } from "../../packages/client/src/encode-arguments.ts";
import { coerce } from "../../packages/validators/src/coerce.ts";
import { readForm } from "../../packages/validators/src/form-tree.ts";
import type { ArgumentSchema } from "../../packages/validators/src/schema.ts";
import { shapeOf } from "../../packages/validators/src/shape.ts";
import { faultsOf, type Made, make, validatorOf } from "./features/check-feature.ts";
import { factoriesIn } from "./features/factories.ts";
import { json } from "./features/feature.ts";
import { type KeywordCase, keywordCases, namedForKeywords } from "./keyword-cases.ts";

/** What becomes of a keyword in each of the things that are generated. */
export interface KeywordRow {
  keyword: string;
  types: string;
  validator: string;
  form: string;
  mock: string;
  docs: string;
}

const none = "–";
const entries = Object.entries(keywordCases);

/** A method with each keyword, `with.k1`, and the same without it, `base.k1`. */
function documentOf(): object {
  const operation = (v: unknown) => {
    const schema = { type: "object", properties: { v }, required: ["v"] };
    return {
      post: {
        requestBody: { content: json(schema) },
        responses: { "200": { description: "Done.", content: json(schema) } },
      },
    };
  };
  const paths = entries.flatMap(([, { schema, without }], index) => [
    [`/with.k${index}`, operation(schema)],
    [`/base.k${index}`, operation(without)],
  ]);
  return {
    openapi: "3.1.0",
    info: { title: "Keywords", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: namedForKeywords },
  };
}

const useOf = (index: number, kind: string) => `/use/${index}${kind}.ts`;

/** What the compiler says of a constant for each valid and each invalid value. */
function typeFaults({ files }: Made): ReadonlyMap<string, readonly string[]> {
  const own = files.map(({ path, text }) => ({ path: `/${path.replace(/^packages\//, "")}`, text }));
  const use = (index: number, kind: string, value: unknown) => ({
    path: useOf(index, kind),
    text: `import type { WithK${index}Args } from "../client/src/generated/families.ts";\nexport const value: WithK${index}Args = ${JSON.stringify({ v: value })};\n`,
  });
  const programs = entries.flatMap(([, { valid, invalid }], index) =>
    valid === undefined ? [] : [use(index, "valid", valid), use(index, "invalid", invalid)],
  );
  return faultsOf([...own, ...programs]);
}

/** The text of a declaration or a page with the names of the method taken out. */
function withoutName(text: string): string {
  return text.replaceAll(/\b(?:with|base)/gi, "M");
}

/** The declarations of the arguments and the success of a method. */
function declarationOf({ files }: Made, name: string): string {
  const text = files.map((file) => file.text).join("\n");
  const of = (end: string) =>
    new RegExp(`export (?:interface|type) ${name}${end}\\b[^]*?\\n(?:}|(?=/\\*\\*|export))`).exec(
      text,
    )?.[0] ?? "";
  return of("Args") + of("Success");
}

function divides({ valid, invalid }: KeywordCase, accepts: (value: unknown) => boolean): string {
  return valid !== undefined && accepts(valid) && !accepts(invalid) ? "checked" : none;
}

/** Writes a value as a form, reads it back with the types of the schema, and judges that. */
function acceptsForm(model: Model, { arguments: schema }: Method, value: unknown): boolean {
  const inlined = inlineSchema(model.schemas, schema);
  const { properties } = shapeOf(inlined as ArgumentSchema);
  const { body } = encodeArguments({ v: value }, "form");
  const read = [...readForm(String(body))].map(([name, node]) => [
    name,
    coerce(node, properties.get(name), `/${name}`, () => undefined),
  ]);
  return validatorOf(model, schema)(Object.fromEntries(read));
}

/** Makes a document of all keywords, and finds what each generated thing does with them. */
export async function keywordTable(file: string): Promise<KeywordRow[]> {
  const made = await make(file, documentOf());
  const { model } = made;
  const faults = typeFaults(made);
  const factories = factoriesIn(await mocks(compiledOf)(model));
  const pages = new Map((await docs(model)).map(({ path, text }) => [path, text]));
  // Samples follow from values, so that they say nothing of what readers are told.
  const pageOf = (name: string) => {
    const text = pages.get(`packages/docs/src/generated/methods/${name}.ts`) ?? "";
    return withoutName(text).split('\n  "samples":')[0];
  };
  return entries.map(([keyword, each], index) => {
    const method = model.methods.find(({ name }) => name === `with.k${index}`);
    if (!method) return { keyword, types: "rejected", validator: "", form: "", mock: "", docs: "" };
    const typed = (kind: string) => faults.get(useOf(index, kind))?.length === 0;
    const isTyped = each.valid !== undefined && typed("valid") && !typed("invalid");
    const declared = ["With", "Base"].map((name) => withoutName(declarationOf(made, `${name}K${index}`)));
    const validate = validatorOf(model, method.success);
    const isValid = Array.from({ length: 8 }, (_, seed) => seed).every((seed) => {
      fakerModule.faker.seed(seed);
      return validate(JSON.parse(JSON.stringify(factories[method.name]?.success?.())));
    });
    const takes = validatorOf(model, method.arguments);
    const described = declared[0] === declared[1] ? none : "described";
    return {
      keyword,
      types: isTyped ? "checked" : described,
      validator: divides(each, (v) => takes({ v })),
      form: divides(each, (v) => acceptsForm(model, method, v)),
      mock: isValid ? "valid" : none,
      docs: pageOf(`with.k${index}`) === pageOf(`base.k${index}`) ? none : "shown",
    };
  });
}
