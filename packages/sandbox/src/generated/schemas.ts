// Generated from spec/ by generators/sandbox. Do not edit; run pnpm generate.
import type { ArgumentSchema } from "@datacloud/validators/compiled";
import type { ControlOperation } from "../control/judge-request.ts";

/** Schemas of what the control API takes, self-contained. */
export const schemas: readonly ArgumentSchema[] = [
  {"type":"object","required":[],"additionalProperties":false,"properties":{}},
  {"type":"object","required":[],"additionalProperties":false,"properties":{"namespace":{"type":"string"},"after":{"type":"integer"},"method":{"type":"string"},"verdict":{"type":"string","enum":["accepted","warned","refused","forced","failed"]},"status":{"type":"integer"},"limit":{"type":"integer","minimum":1}}},
  {"type":"object","required":[],"additionalProperties":false,"properties":{"namespace":{"type":"string"}}},
  {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"integer"}}},
  {"unevaluatedProperties":false,"allOf":[{"type":"object","properties":{"namespace":{"type":"string"}}},{"type":"object","properties":{"verb":{"type":"string"},"path":{"type":"string"},"query":{"type":"string"},"content_type":{"type":"string"},"body":{"type":"string"}}}]},
  {"unevaluatedProperties":false,"allOf":[{"type":"object","properties":{"namespace":{"type":"string"}}}]},
  {"unevaluatedProperties":false,"allOf":[{"type":"object","properties":{"namespace":{"type":"string"}}},{"type":"object","required":["rows"],"properties":{"rows":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object"}}}}}]},
  {"unevaluatedProperties":false,"allOf":[{"type":"object","properties":{"namespace":{"type":"string"}}},{"type":"object","required":["assumed"],"properties":{"assumed":{"type":"object","additionalProperties":{"type":"string"}}}}]},
  {"unevaluatedProperties":false,"allOf":[{"type":"object","properties":{"namespace":{"type":"string"}}},{"type":"object","properties":{"now":{"type":"string"},"frozen":{"type":"boolean"},"advance":{"type":"number","minimum":-10000000000,"maximum":10000000000}}}]},
  {"type":"object","additionalProperties":false,"properties":{"key":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"state":{"type":"string","enum":["active","revoked","inactive"]},"expires_at":{"type":"string"}}},
  {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"type":"string"}}},
  {"type":"object","required":["state"],"additionalProperties":false,"properties":{"state":{"type":"string","enum":["active","revoked","inactive"]}}},
  {"unevaluatedProperties":false,"allOf":[{"type":"object","properties":{"namespace":{"type":"string"}}},{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","enum":["rate_limited","server_error","reset_before","reset_after","slow_headers","slow_body","truncated_json","ok_false"]},"method":{"type":"string"},"times":{"type":"integer","minimum":1,"maximum":1000000000},"probability":{"type":"number","minimum":0,"maximum":1},"seed":{"type":"string"},"milliseconds":{"type":"number","minimum":0,"maximum":600000},"retry_after":{"type":"number","minimum":0,"maximum":86400},"error":{"type":"string","pattern":"^[a-z0-9_]{1,100}$","title":"code of lower-case letters, digits and underscores"}}}]},
  {"unevaluatedProperties":false,"allOf":[{"type":"object","properties":{"namespace":{"type":"string"}}},{"type":"object","required":["query"],"properties":{"query":{"type":"string"},"limit":{"type":"integer","minimum":1,"maximum":10000}}}]},
];

/** Which of the schemas are those of an operation, by verb and path. */
export const operations: Readonly<Record<string, ControlOperation>> = {
  "GET /health": {"path":0,"query":0,"body":null,"needsBody":false,"numbers":[]},
  "GET /metrics": {"path":0,"query":0,"body":null,"needsBody":false,"numbers":[]},
  "GET /namespaces": {"path":0,"query":0,"body":null,"needsBody":false,"numbers":[]},
  "GET /requests": {"path":0,"query":1,"body":null,"needsBody":false,"numbers":["after","status","limit"]},
  "DELETE /requests": {"path":0,"query":2,"body":null,"needsBody":false,"numbers":[]},
  "GET /requests/{id}": {"path":3,"query":2,"body":null,"needsBody":false,"numbers":[]},
  "POST /requests/{id}/replay": {"path":3,"query":0,"body":4,"needsBody":false,"numbers":[]},
  "GET /events": {"path":0,"query":2,"body":null,"needsBody":false,"numbers":[]},
  "GET /har": {"path":0,"query":1,"body":null,"needsBody":false,"numbers":["after","status","limit"]},
  "POST /reset": {"path":0,"query":2,"body":5,"needsBody":false,"numbers":[]},
  "POST /seed": {"path":0,"query":2,"body":6,"needsBody":true,"numbers":[]},
  "GET /assumptions": {"path":0,"query":2,"body":null,"needsBody":false,"numbers":[]},
  "PUT /assumptions": {"path":0,"query":0,"body":7,"needsBody":true,"numbers":[]},
  "GET /clock": {"path":0,"query":2,"body":null,"needsBody":false,"numbers":[]},
  "PUT /clock": {"path":0,"query":2,"body":8,"needsBody":true,"numbers":[]},
  "GET /keys": {"path":0,"query":0,"body":null,"needsBody":false,"numbers":[]},
  "POST /keys": {"path":0,"query":0,"body":9,"needsBody":false,"numbers":[]},
  "PATCH /keys/{id}": {"path":10,"query":0,"body":11,"needsBody":true,"numbers":[]},
  "DELETE /keys/{id}": {"path":10,"query":0,"body":null,"needsBody":false,"numbers":[]},
  "GET /faults": {"path":0,"query":2,"body":null,"needsBody":false,"numbers":[]},
  "POST /faults": {"path":0,"query":2,"body":12,"needsBody":true,"numbers":[]},
  "DELETE /faults": {"path":0,"query":2,"body":null,"needsBody":false,"numbers":[]},
  "DELETE /faults/{id}": {"path":10,"query":2,"body":null,"needsBody":false,"numbers":[]},
  "POST /sql": {"path":0,"query":2,"body":13,"needsBody":true,"numbers":[]},
};
