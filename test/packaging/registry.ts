import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Installed, manifestOf } from "./pack.ts";

/** A registry on the loopback that has our packages as they would be published, and nothing else. */
export interface Registry {
  /** Lines for the `.npmrc` of a project that takes our packages from it. */
  npmrc: string;
}

/** Serves packed packages before the tests of a file as the npm registry would. */
export function useRegistry(packed: Installed, shorts: readonly string[]): Registry {
  const registry: Registry = { npmrc: "" };
  const server = createServer((request, response) => answer(packed, shorts, request, response));
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    registry.npmrc = `@datacloud:registry=http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return registry;
}

function answer(
  packed: Installed,
  shorts: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = decodeURIComponent(request.url ?? "").slice(1);
  const base = `http://${request.headers.host}`;
  const short = shorts.find(
    (each) => path === `@datacloud/${each}` || path === basename(packed.tarball(each)),
  );
  if (short === undefined) response.writeHead(404).end("{}");
  else if (path.endsWith(".tgz")) response.end(readFileSync(packed.tarball(short)));
  else
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify(packument(packed, short, base)));
}

/** What a registry says of a package: its one version, with the manifest that the tarball has. */
function packument(packed: Installed, short: string, base: string): object {
  const manifest = manifestOf(join(packed.modules, "@datacloud", short));
  const file = packed.tarball(short);
  const digest = createHash("sha512").update(readFileSync(file)).digest("base64");
  const dist = { tarball: `${base}/${basename(file)}`, integrity: `sha512-${digest}` };
  const { name, version } = manifest;
  return { name, "dist-tags": { latest: version }, versions: { [version]: { ...manifest, dist } } };
}
