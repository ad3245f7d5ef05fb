// Run by the container of the docs: serves the built site with the headers of a strict host. Needs no package.
import { createServer, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { readSiteFile, requestPath } from "../live/site-file.ts";

const folder = process.env.SITE ?? fileURLToPath(new URL("../../dist", import.meta.url));
const port = Number(process.env.PORT ?? 8080);
/** The path that the site is served under, with a slash at both ends. */
const base = `/${(process.env.BASE_PATH ?? "").replaceAll(/^\/+|\/+$/g, "")}/`.replace("//", "/");

const strict = ["form-action 'none'", "frame-ancestors 'none'", "object-src 'none'"];

/** The page of Redoc and the one for missing addresses have policies of their own, with the hashes of their scripts. */
function policyOf(path: string, status: number): string {
  const hasOwn = path.startsWith("redoc/") || status === 404;
  return [...(hasOwn ? [] : ["default-src 'self'", "base-uri 'none'"]), ...strict].join("; ");
}

function respond(path: string, isHead: boolean, response: ServerResponse): void {
  const { status, type, content } = readSiteFile(folder, `/${path}`);
  const isNamedByContent = /^search-[^/]*\.js$/.test(path) && status === 200;
  response.writeHead(status, {
    "content-type": type,
    "content-length": content.length,
    "cache-control": isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache",
    "content-security-policy": policyOf(path, status),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  response.end(isHead ? undefined : content);
}

const server = createServer((request, response) => {
  const path = requestPath(request.url);
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead) response.writeHead(405, { allow: "GET, HEAD" }).end();
  else if (path === base.slice(0, -1) && base !== "/") response.writeHead(308, { location: base }).end();
  else if (path.startsWith(base)) respond(path.slice(base.length), request.method === "HEAD", response);
  else respond("404.html/", request.method === "HEAD", response);
});

server.listen(port, () => console.log(`Docs on port ${port} under ${base}`));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"])
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
