import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jsonRequest } from "./load.ts";
import { type Running, start } from "./process.ts";

/** A server to measure. */
export interface Candidate {
  name: string;
  command: string;
  args: readonly string[];
  /** Where it serves `deployments.create`. */
  path: string;
  /** Slow ones get fewer requests a round. */
  requests: number;
}

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const document = pathOf("../../../packages/contract/dist/openapi.json");
const cli = pathOf("../../../packages/cli/dist/main.js");
const api = "/api/deployments.create";
const sandbox = ["sandbox", "--port", "{port}", "--key", "my-key", "--log", "none"];
/** Where the databases of a run are; it goes with the process. */
export const folder = mkdtempSync(join(tmpdir(), "datacloud-bench-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

function node(name: string, args: readonly string[], path = api, requests = 3000): Candidate {
  return { name, command: process.execPath, args, path, requests };
}

/** The floor first, then the sandbox in its ways, then its peers. */
export const candidates: readonly Candidate[] = [
  node("bare node:http", [pathOf("servers/bare.js"), "{port}"]),
  node("sandbox, SQLite in memory", [cli, ...sandbox]),
  node("sandbox, SQLite in a file", [cli, ...sandbox, "--data", join(folder, "bench.db")]),
  node("sandbox, no state", [cli, ...sandbox, "--stateless"]),
  node("fastify + Ajv, no state", [pathOf("servers/fastify.js"), "{port}"]),
  node("openapi-backend, no state", [pathOf("servers/openapi-backend.js"), "{port}"], "/deployments.create"),
  {
    name: "Steady",
    command: pathOf("../node_modules/.bin/steady"),
    args: ["--port", "{port}", "--host", "127.0.0.1", "--quiet", document],
    path: "/deployments.create",
    requests: 800,
  },
  node(
    "Prism",
    [
      pathOf("../node_modules/@stoplight/prism-cli/dist/index.js"),
      "mock",
      "--port",
      "{port}",
      "--host",
      "127.0.0.1",
      "--verboseLevel",
      "silent",
      document,
    ],
    "/deployments.create",
    400,
  ),
];

/** Starts a candidate; it is up when it has answered a call. */
export function startCandidate({ name, command, args, path }: Candidate): Promise<Running> {
  return start(name, command, args, () => jsonRequest(path, validBody(-1)));
}

/** A call that every peer takes; the number makes it another deployment. */
export function validBody(index: number): string {
  return bodyWith(index, "payments-service");
}

/** The same with a number for the service's identifier, which every peer but Steady refuses. */
export function invalidBody(index: number): string {
  return bodyWith(index, 5);
}

function bodyWith(index: number, identifier: unknown): string {
  return JSON.stringify({
    deployed_at: "2025-01-01T12:05:00Z",
    service: { name: "Payments", identifier },
    repository: "myorg/payments",
    commit_sha: "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
    reference_id: `release-${index}`,
    source_name: "argoCD",
    source_url: "https://my_argocd.myplace.org/build/1791",
    metadata: { version: "v1.11.23" },
  });
}
