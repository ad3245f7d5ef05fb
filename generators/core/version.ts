import type { Diagnostic, Where } from "./diagnostic.ts";
import type { Json, JsonObject } from "./model.ts";
import { readThreeZero } from "./three-zero.ts";

/** The dialects of JSON Schema that are understood. */
export const dialect =
  /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.1\/)/;

/** Understands the version of OpenAPI that a document states, or says why it cannot. */
export function readVersion(bundle: JsonObject, where: (part: Json, key?: string) => Where): Diagnostic[] {
  const refuse = (key: string, message: string): Diagnostic[] => [
    { rule: "not-supported", severity: "error", message, where: where(bundle, key) },
  ];
  if (bundle.swagger !== undefined) {
    const remedy = "Convert the document to OpenAPI 3.1 first, for example with swagger2openapi.";
    return refuse("swagger", `OpenAPI ${String(bundle.swagger)} is not supported. ${remedy}`);
  }
  const version = bundle.openapi;
  if (typeof version === "string" && /^3\.0(\.|$)/.test(version)) return readThreeZero(bundle, where);
  if (typeof version === "string" && !/^3\.1(\.|$)/.test(version)) {
    return refuse(
      "openapi",
      `OpenAPI ${version} is not supported. Write the document in OpenAPI 3.1 or 3.0.`,
    );
  }
  const own = bundle.jsonSchemaDialect;
  if (typeof own === "string" && !dialect.test(own))
    return refuse("jsonSchemaDialect", `The dialect ${own} is not supported. Use JSON Schema 2020-12.`);
  return [];
}
