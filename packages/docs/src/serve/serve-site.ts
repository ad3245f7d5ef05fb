// Run by the container of the docs: serves the built site with the headers of a strict host. Needs no package.
import { createServer, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { present } from "@datacloud/traffic";
import { readSiteFile, requestPath } from "../live/site-file.ts";

const folder = process.env.SITE ?? fileURLToPath(new URL("../../dist", import.meta.url));
const port = Number(process.env.PORT ?? 8080);
/** The path that the site is served under, with a slash at both ends. */
const base = `/${(process.env.BASE_PATH ?? "").replaceAll(/^\/+|\/+$/g, "")}/`.replace("//", "/");

const strict = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

/** Redoc writes styles into its page; no other page has any. */
function policyOf(path: string): string {
  const isRedoc = path.startsWith("redoc/");
  return present(...strict, isRedoc && "style-src 'self' 'unsafe-inline'").join("; ");
}

function respond(path: string, isHead: boolean, response: ServerResponse): void {
  const { status, type, content } = readSiteFile(folder, `/${path}`);
  const isNamedByContent = /^search-[^/]*\.js$/.test(path) && status === 200;
  response.writeHead(status, {
    "content-type": type,
    "content-length": content.length,
    "cache-control": isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache",
    "content-security-policy": policyOf(path),
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
