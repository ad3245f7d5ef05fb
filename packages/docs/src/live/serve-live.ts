import { mkdtempSync, readFileSync, rmSync, watch } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { escapeMarkup } from "@datacloud/traffic/html";
import { transformSync } from "esbuild";
import { rebuild } from "./rebuild.ts";
import { readSiteFile, requestPath } from "./site-file.ts";

/** What to serve, and where. */
export interface LiveOptions {
  /** Zero takes a free port. */
  port: number;
  /** The OpenAPI document; everything in its folder is watched. */
  document: string;
  log(line: string): void;
}

/** A running server. */
export interface Live {
  port: number;
  close(): void;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const client = transformSync(readFileSync(here("live-client.ts"), "utf8"), { loader: "ts" }).code;

/**
 * Serves the site on loopback, builds it again after each edit and tells the open pages; an error is shown in them. Throws
 * where the port is taken.
 */
export async function serveLive({ port, document, log }: LiveOptions): Promise<Live> {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-docs-"));
  const listeners = new Set<ServerResponse>();
  let fault: string | undefined;
  let [isBusy, isStale] = [false, false];
  const tell = () => {
    for (const listener of listeners) listener.write(`data: ${JSON.stringify({ fault: fault ?? null })}\n\n`);
  };
  const renew = async (): Promise<void> => {
    if (isBusy) {
      isStale = true;
      return;
    }
    isBusy = true;
    fault = await rebuild(resolve(document), folder);
    isBusy = false;
    log(fault ?? "Built.");
    tell();
    if (isStale) {
      isStale = false;
      await renew();
    }
  };
  const server = createServer((request, response) => {
    const path = requestPath(request.url);
    if (path === "/-/events") return listen(response, listeners);
    if (path === "/-/live.js")
      return void response.writeHead(200, { "content-type": "text/javascript" }).end(client);
    const { status, type, content } = readSiteFile(join(folder, "site"), path);
    const isPage = type.startsWith("text/html");
    const body = isPage ? livePage(new TextDecoder().decode(content), fault) : content;
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
  });
  await new Promise<void>((done, fail) => server.once("error", fail).listen(port, "127.0.0.1", done));
  await renew();
  const watchers = watched(document).map((folder) => watch(folder, { recursive: true }, soon(renew)));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const watcher of watchers) watcher.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function watched(document: string): string[] {
  return [dirname(resolve(document)), here("../../pages"), here("../style")];
}

/** An editor saves in several steps; one build follows them all. */
function soon(work: () => unknown): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, 80);
  };
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": open\n\n");
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}

/** A page that listens for news; where the last build failed, what is wrong is above what was right before. */
function livePage(page: string, fault: string | undefined): string {
  const script = '<script type="module" src="/-/live.js"></script>';
  const said = fault === undefined ? "" : `<pre id="fault" role="alert">${escapeMarkup(fault)}</pre>`;
  const whole =
    page ||
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Not built</title></head><body></body></html>`;
  return whole.replace("</head>", () => `${script}</head>`).replace(/<body[^>]*>/, (tag) => tag + said);
}
