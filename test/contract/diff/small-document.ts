/** A small document of the style of ours; `any` value may be edited. */
export type Node = { [key: string]: Node } & { [key: string]: unknown };

const failure = {
  type: "object",
  required: ["ok", "error"],
  properties: { ok: { const: false }, error: { $ref: "#/components/schemas/Code" } },
};
/** A fresh copy of it. */
export const base = () =>
  structuredClone({
    openapi: "3.1.1",
    info: { title: "T", version: "1.0.0" },
    servers: [{ url: "https://a.test" }],
    security: [{ key: [] }],
    paths: {
      "/a.read": {
        get: {
          operationId: "aRead",
          parameters: [{ name: "id", in: "query", schema: { type: "string" } }],
          responses: { 200: { description: "Fine." } },
        },
      },
      "/a.set": {
        post: {
          operationId: "aSet",
          summary: "Sets.",
          "x-idempotency": { safe: true },
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Arguments" } },
              "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/Arguments" } },
            },
          },
          responses: {
            200: {
              description: "Fine.",
              headers: { "X-Left": { schema: { type: "integer" } } },
              content: { "application/json": { schema: { $ref: "#/components/schemas/Success" } } },
            },
            422: { description: "Refused.", content: { "application/json": { schema: failure } } },
          },
        },
      },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: {
        Arguments: {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string", description: "The name." },
            size: { type: ["integer", "null"] },
            kind: { type: "string", enum: ["a", "b"] },
            note: { type: "string", maxLength: 100 },
            tags: { type: "array", items: { type: "string" } },
          },
        },
        Success: {
          type: "object",
          required: ["ok", "id"],
          properties: {
            ok: { const: true },
            id: { type: "string" },
            state: { type: "string", enum: ["on", "off"] },
            extra: { type: "string" },
          },
        },
        Code: { type: "string", enum: ["bad", "worse"] },
        OpenCode: { anyOf: [{ type: "string", enum: ["bad"] }, { type: "string" }] },
      },
    },
  }) as unknown as Node;

/** A part of it, by its path. */
export const at = (document: Node, path: string): Node =>
  path.split(" ").reduce<Node>((node, key) => node[key] as Node, document);
/** An edit that sets members of a part. */
export const set = (path: string, value: object) => (document: Node) =>
  void Object.assign(at(document, path), structuredClone(value));
/** An edit that removes a member of a part. */
export const drop = (path: string, name: string) => (document: Node) => void delete at(document, path)[name];
/** Where the arguments, the response and the operation are. */
export const args = "components schemas Arguments";
export const success = "components schemas Success";
export const operation = "paths /a.set post";
