import type { CodeKeywordDefinition, KeywordCxt } from "ajv/dist/2020.js";
import { _, str } from "ajv/dist/compile/codegen/index.js";
import { isMultiple } from "./is-multiple.ts";

/**
 * Ajv's own keyword looks at the remainder of binary numbers, and so rejects 0.3 as a multiple of 0.1, and 1e21 as one of 1. This one
 * compares the decimals..
 */
export const multipleOf: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  $data: false,
  error: {
    message: ({ schemaCode }) => str`must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  code(cxt: KeywordCxt) {
    const { gen, data, schemaCode } = cxt;
    const check = gen.scopeValue("func", { ref: isMultiple, code: _`isMultiple` });
    cxt.fail(_`!${check}(${data}, ${schemaCode})`);
  },
};
