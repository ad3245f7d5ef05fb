import type { CodeKeywordDefinition, KeywordCxt } from "ajv/dist/2020.js";
import { _, type Name, not, str } from "ajv/dist/compile/codegen/index.js";
import { alwaysValidSchema, Type } from "ajv/dist/compile/util.js";

/**
 * Ajv's own keyword takes "all items" of a branch that is known at run time only for the number 1, so that it refuses
 * valid lists. This one does the same work with the right count.
 */
export const unevaluatedItems: CodeKeywordDefinition = {
  keyword: "unevaluatedItems",
  type: "array",
  schemaType: ["boolean", "object"],
  error: {
    message: ({ params: { len } }) => str`must NOT have more than ${len} items`,
    params: ({ params: { len } }) => _`{limit: ${len}}`,
  },
  code(cxt: KeywordCxt) {
    const { gen, schema, data, it } = cxt;
    const items = it.items ?? 0;
    if (items === true) return;
    const length = gen.const("len", _`${data}.length`);
    const from = gen.const("from", _`${items} === true ? ${length} : (${items} || 0)`);
    it.items = true;
    if (schema === false) {
      cxt.setParams({ len: from });
      cxt.fail(_`${length} > ${from}`);
    } else if (typeof schema === "object" && !alwaysValidSchema(it, schema)) {
      const valid = gen.var("valid", _`${length} <= ${from}`);
      gen.if(not(valid), () => checkItems(cxt, valid, { from, length }));
      cxt.ok(valid);
    }
  },
};

function checkItems(cxt: KeywordCxt, valid: Name, span: { from: Name; length: Name }): void {
  const { gen, it } = cxt;
  gen.forRange("i", span.from, span.length, (i) => {
    cxt.subschema({ keyword: "unevaluatedItems", dataProp: i, dataPropType: Type.Num }, valid);
    if (!it.allErrors) gen.if(not(valid), () => gen.break());
  });
}
