import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../architecture/repository.ts";

/** A registry on the loopback interface: it takes what is published to it, and serves that and nothing else. */
export interface Registry {
  url: string;
  /** Lines for the `.npmrc` of a project that takes our packages from it. */
  npmrc: string;
  /** The packages that were published, by name. */
  packages: ReadonlyMap<string, Packument>;
  close(): void;
}

/** What a registry knows of a package. */
export interface Packument {
  name: string;
  /** When each version was published. Yarn 4 refuses a version that is younger than a day, or of no known age. */
  time?: Record<string, string>;
  versions: Record<string, { name: string; version: string; dist: { tarball: string } }>;
}

/** The body of a publish request, as npm and pnpm send it. */
interface Publication extends Packument {
  _attachments: Record<string, { data: string }>;
}

/** The time of publication that is given for every version: long enough ago for installers that wait for a version to age. */
const published = "2026-01-01T00:00:00.000Z";

/** Starts an empty registry. */
export async function startRegistry(): Promise<Registry> {
  const packages = new Map<string, Packument>();
  const tarballs = new Map<string, Buffer>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = decodeURIComponent(request.url ?? "").slice(1);
    if (request.method === "PUT") take(JSON.parse(await bodyOf(request)) as Publication);
    const tarball = tarballs.get(name);
    if (tarball !== undefined) return void response.end(tarball);
    const found = packages.get(name);
    response.writeHead(found ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? { error: "not found" }));
  }

  function take({ _attachments, ...packument }: Publication): void {
    const [file] = Object.values(_attachments);
    const [manifest] = Object.values(packument.versions);
    if (file === undefined || manifest === undefined) throw new Error("A publish request without a package.");
    const bytes = Buffer.from(file.data, "base64");
    const path = `${packument.name}/-/${packument.name.split("/").pop()}-${manifest.version}.tgz`;
    tarballs.set(path, bytes);
    const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
    Object.assign(manifest, { dist: { tarball: `${url}${path}`, integrity } });
    const time = { created: published, modified: published, [manifest.version]: published };
    packages.set(packument.name, { ...packument, time });
  }

  return {
    url,
    npmrc: `@datacloud:registry=${url}\n`,
    packages,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk;
  return body;
}

/** Publishes every public package of the workspace with the command of the release workflow, but for the provenance. */
export async function publishAll(registry: Registry): Promise<void> {
  const host = registry.url.replace(/^http:/, "");
  const args = ["--recursive", "publish", "--access", "public", "--no-git-checks", "--no-provenance"];
  const env = { ...process.env, [`npm_config_${host}:_authToken`]: "none" };
  const options = { cwd: root, env, timeout: 120_000 };
  await promisify(execFile)(
    join(root, "node_modules/.bin/pnpm"),
    [...args, `--registry=${registry.url}`],
    options,
  );
}
