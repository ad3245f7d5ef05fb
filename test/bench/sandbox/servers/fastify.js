// Fastify with Ajv by the document's schema, and a key check. `fastify.js PORT`
import fastify from "fastify";
import { document, resolve } from "./document.js";

const app = fastify({
  ajv: {
    customOptions: { strict: false, validateFormats: false, coerceTypes: false, removeAdditional: false },
  },
});
const { schema } = document.paths["/deployments.create"].post.requestBody.content["application/json"];
app.setErrorHandler((error, _, reply) => {
  reply.code(422).send({ ok: false, error: "invalid_arguments", message: error.message });
});
app.addHook("onRequest", async (request, reply) => {
  if (request.headers.authorization !== "Bearer my-key")
    return reply.code(422).send({ ok: false, error: "not_authed" });
});
app.post("/api/deployments.create", { schema: { body: resolve(schema) } }, async () => ({ ok: true }));
await app.listen({ port: Number(process.argv[2]), host: "127.0.0.1" });
