import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".yaml": "application/yaml",
  ".zip": "application/zip",
};

/** A file as a static host would answer it. */
export interface SiteFile {
  status: number;
  type: string;
  content: Uint8Array;
}

/** The path of a request, decoded; one that cannot be decoded stays as it came, and no file has its name. */
export function requestPath(url: string | undefined): string {
  const { pathname } = new URL(url ?? "/", "http://localhost");
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** Finds the file of an address below a folder; the 404 page where there is none. */
export function readSiteFile(folder: string, path: string): SiteFile {
  const file = join(folder, normalize(path.endsWith("/") ? `${path}index.html` : path));
  if (file.startsWith(folder) && existsSync(file) && statSync(file).isFile()) {
    return {
      status: 200,
      type: types[extname(file)] ?? "application/octet-stream",
      content: readFileSync(file),
    };
  }
  const missing = join(folder, "404.html");
  const content = existsSync(missing) ? readFileSync(missing) : new Uint8Array();
  return { status: 404, type: "text/html; charset=utf-8", content };
}
