import { ifAllowed } from "./if-allowed.ts";
import { version } from "./version.ts";

/**
 * The header `User-Agent`: this package, its runtime and the caller's program. None in a browser, which has its own and
 * would ask the server for leave to send another.
 */
export function userAgent(app?: { name: string; version?: string }): Record<string, string> {
  const runtime = runtimeName();
  if (runtime.startsWith("Mozilla")) return {};
  const program = app && `${product(app.name)}${app.version ? `/${product(app.version)}` : ""}`;
  const parts = [`datacloud-client/${version}`, runtime, program].filter(Boolean);
  return { "user-agent": parts.join(" ") };
}

/** The runtime as it calls itself: `Node.js/24`, `Deno/2`, `Mozilla/5.0 ...`; empty where it does not say. */
function runtimeName(): string {
  // As Node, Deno, Bun and workers have it; React Native has a navigator without a user agent.
  const agent = globalThis.navigator?.userAgent;
  if (agent) return agent;
  const node = ifAllowed(() => globalThis.process?.versions?.node);
  if (node) return `Node.js/${node}`;
  return "";
}

/** A name that may be in a header. */
function product(name: string): string {
  return name.replace(/[^\w.+-]+/g, "-");
}
