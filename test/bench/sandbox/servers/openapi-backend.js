// openapi-backend over Node's own server, with a key check. `openapi-backend.js PORT`
import { createServer } from "node:http";
import OpenAPIBackend from "openapi-backend";
import { document } from "./document.js";

const Backend = OpenAPIBackend.default ?? OpenAPIBackend;
const api = new Backend({
  definition: document,
  quick: true,
  ajvOpts: { strict: false, validateFormats: false },
  handlers: {
    deploymentsCreate: () => [200, { ok: true }],
    validationFail: (context) => [
      422,
      { ok: false, error: "invalid_arguments", message: context.validation.errors?.[0]?.message },
    ],
    unauthorizedHandler: () => [422, { ok: false, error: "not_authed" }],
    notFound: () => [404, { ok: false, error: "unknown_method" }],
  },
});
for (const name of Object.keys(document.components.securitySchemes))
  api.registerSecurityHandler(name, ({ request }) => request.headers.authorization === "Bearer my-key");
await api.init();
createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    const { method, url, headers } = request;
    const text = Buffer.concat(chunks).toString();
    const [status, body] = await api.handleRequest({
      method,
      path: url,
      headers,
      body: text === "" ? undefined : JSON.parse(text),
    });
    const sent = JSON.stringify(body);
    response.writeHead(status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(sent),
    });
    response.end(sent);
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
