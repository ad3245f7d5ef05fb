/** An OpenAPI document that a test makes. */
export type Made = Record<string, unknown>;

const ok = { type: "object", required: ["ok"], properties: { ok: { type: "boolean", enum: [true] } } };
const fail = {
  type: "object",
  required: ["ok", "error"],
  properties: { ok: { type: "boolean", enum: [false] }, error: { type: "string", enum: ["no_auth", "bad"] } },
};
const json = (schema: unknown) => ({ "application/json": { schema } });
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const paths = (count: number, entry: (index: number) => [string, unknown]) =>
  Object.fromEntries(numbers(count).map(entry));

/** Dots in operation ids, a third segment, the token as a header parameter, forms, 3.0 with `nullable`. */
function dotted(): Made {
  const token = { name: "token", in: "header", required: true, schema: { type: "string" } };
  const names = ["approve", "list", "set.info"];
  return {
    openapi: "3.0.0",
    info: { title: "Dotted", version: "1" },
    servers: [{ url: "https://dotted.example/api" }],
    paths: paths(170, (index) => {
      const name = `admin.apps${index}.${names[index % 3]}`;
      const isRead = index % 3 === 1;
      const fields = {
        channel: { type: "string" },
        limit: { type: "integer", nullable: true },
        blocks: { type: "string", description: "A list as JSON text." },
      };
      const query = Object.entries(fields).map(([key, schema]) => ({ name: key, in: "query", schema }));
      const operation = {
        operationId: name.replaceAll(".", "_").replace("_apps", ".apps"),
        parameters: isRead ? [token, ...query] : [token],
        ...(isRead
          ? {}
          : {
              requestBody: {
                content: {
                  "application/x-www-form-urlencoded": { schema: { type: "object", properties: fields } },
                },
              },
            }),
        responses: {
          200: {
            description: "ok",
            content: json({ title: `ok of ${name}`, ...ok, additionalProperties: true }),
          },
          default: { description: "error", content: json({ $ref: "#/components/schemas/fail" }) },
        },
      };
      return [`/${name}`, { [isRead ? "get" : "post"]: operation }];
    }),
    components: {
      schemas: {
        fail,
        unused_: { type: "object", properties: { next: { $ref: "#/components/schemas/unused_" } } },
      },
    },
  };
}

/** Three encodings, no operation ids, no dots, `ok` with a default, a recursive union. */
function bots(): Made {
  const update = {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "integer", format: "int64" },
      reply_to: { $ref: "#/components/schemas/Update" },
      markup: { anyOf: [{ $ref: "#/components/schemas/Markup" }, { type: "string" }] },
    },
  };
  return {
    openapi: "3.0.0",
    info: { title: "Bots", version: "5.0" },
    servers: [{ url: "https://bots.example/bot{token}", variables: { token: { default: "1" } } }],
    paths: paths(83, (index) => {
      const schema = {
        type: "object",
        required: ["chat_id"],
        properties: {
          chat_id: { anyOf: [{ type: "integer" }, { type: "string" }] },
          photo: { type: "string", format: "binary" },
          markup: { $ref: "#/components/schemas/Markup" },
        },
      };
      const content = Object.fromEntries(
        ["application/x-www-form-urlencoded", "multipart/form-data", "application/json"].map((type) => [
          type,
          { schema },
        ]),
      );
      const success = {
        type: "object",
        required: ["ok", "result"],
        properties: {
          ok: { type: "boolean", default: true },
          result: { $ref: "#/components/schemas/Update" },
        },
      };
      const responses = {
        200: { description: "", content: json(success) },
        400: { description: "", content: json({ $ref: "#/components/schemas/Error" }) },
      };
      return [`/sendThing${index}`, { post: { requestBody: { content }, responses } }];
    }),
    components: {
      schemas: {
        Update: update,
        Markup: {
          type: "object",
          properties: { rows: { type: "array", items: { $ref: "#/components/schemas/Markup" } } },
        },
        Error: {
          type: "object",
          required: ["ok", "error_code", "description"],
          properties: {
            ok: { type: "boolean" },
            error_code: { type: "integer" },
            description: { type: "string" },
          },
        },
      },
    },
  };
}

/** A path prefix, no `ok` member, statuses tell success and failure apart, a union that holds lists of itself. */
function prefixed(): Made {
  return {
    openapi: "3.1.0",
    info: { title: "Prefixed", version: "2" },
    servers: [{ url: "/" }],
    paths: paths(110, (index) => [
      `/api/v1/thing${index % 9}.verb${index}`,
      {
        post: {
          operationId: `thing.verb-${index}`,
          requestBody: { content: json({ $ref: "#/components/schemas/Query" }) },
          responses: {
            200: { description: "", content: json({ $ref: "#/components/schemas/Page" }) },
            401: { description: "", content: json({ $ref: "#/components/schemas/Problem" }) },
          },
        },
      },
    ]),
    components: {
      schemas: {
        Query: { type: "object", properties: { filter: { $ref: "#/components/schemas/Filter" } } },
        Filter: {
          oneOf: [
            { type: "object", required: ["field"], properties: { field: { type: "string" } } },
            {
              type: "object",
              required: ["and"],
              properties: { and: { type: "array", items: { $ref: "#/components/schemas/Filter" } } },
            },
          ],
        },
        Page: {
          type: "object",
          properties: { items: { type: "array", items: true }, next: { type: ["string", "null"] } },
        },
        Problem: { type: "object", properties: { status: { type: "integer" }, message: { type: "string" } } },
      },
    },
  };
}

/** References that lead nowhere, in few of many operations, and arguments that are no object. */
function dangling(): Made {
  return {
    openapi: "3.0.3",
    info: { title: "Dangling", version: "1" },
    servers: [{ url: "https://dangling.example" }],
    paths: paths(100, (index) => [
      `/2/files/verb_${index}`,
      {
        post: {
          operationId: `files/verb_${index}`,
          requestBody: {
            content: json(
              index % 50 === 7
                ? { $ref: "#/components/schemas/Gone" }
                : { type: "object", properties: { path: { type: "string", pattern: "^/" } } },
            ),
          },
          responses: {
            200: { description: "", content: json({ allOf: [{ $ref: "#/components/schemas/Meta" }] }) },
            409: {
              description: "",
              content: json({ type: "object", properties: { error_summary: { type: "string" } } }),
            },
          },
        },
      },
    ]),
    components: {
      schemas: { Meta: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
    },
  };
}

/** Documents in the shapes of public RPC-style APIs, by what is particular to them. */
export const shapes: Readonly<Record<string, () => Made>> = { dotted, bots, prefixed, dangling };
