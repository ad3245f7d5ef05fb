import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".yaml": "application/yaml",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** The page of the nearest folder for what is not there, as most hosts serve it. */
function missing(folder: string): string {
  const file = ["404.html", "a/b/404.html", "v1/reference/404.html"]
    .map((path) => join(folder, path))
    .find((path) => existsSync(path));
  return file === undefined ? "Not found" : readFileSync(file, "utf8");
}

/** A plain static host on a free port of loopback. */
export interface Host {
  port: number;
  close(): void;
}

/** Serves a folder as any static host would; `pages` are served from memory, with headers of their own. */
export async function serve(
  folder: string,
  pages: Record<string, { text: string; headers?: Record<string, string> }> = {},
): Promise<Host> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const page = pages[path];
    if (page)
      return void response
        .writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers })
        .end(page.text);
    const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile())
      return void response
        .writeHead(404, { "content-type": "text/html; charset=utf-8" })
        .end(missing(folder));
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}
