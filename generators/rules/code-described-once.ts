import { objectOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import type { LintRule, Location } from "./rule.ts";

/** Each error code is explained once in the document: what happened, and what to do. */
export const codeDescribedOnce: LintRule = () => {
  const described = new Map<string, Location>();
  const listed = new Map<string, Location>();
  const seen = new Set<string>();
  return {
    end(_root, { report }) {
      for (const [code, location] of listed)
        if (!described.has(code))
          report(`The code ${code} is described nowhere: add it to x-enumDescriptions.`, location);
    },
    Schema(schema, { location, report }) {
      const said = schema["x-enumDescriptions"];
      const place = `${location.source.absoluteRef}${location.pointer}`;
      const isCode = isObject(said) || /ErrorCode/.test(place);
      if (!Array.isArray(schema.enum) || !isCode || seen.has(place)) return;
      seen.add(place);
      for (const code of schema.enum) listed.set(String(code), location.child("enum"));
      for (const [code, text] of Object.entries(objectOf(said))) {
        const at = location.child(["x-enumDescriptions", code]);
        if (described.has(code)) report(`The code ${code} is described elsewhere too.`, at);
        if (!schema.enum.includes(code)) report(`${code} is not in the list.`, at);
        if (!/^.+?[.!?]\s+.+[.!?]$/s.test(String(text)))
          report(`${code} needs two sentences: what happened, and what to do.`, at);
        described.set(code, at);
      }
    },
  };
};
