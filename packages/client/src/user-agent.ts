import { version } from "./version.ts";

/**
 * The header `User-Agent`: this package, its runtime and the caller's program. None in a browser, which has its own and
 * would ask the server for leave to send another.
 */
export function userAgent(app?: { name: string; version?: string }): Record<string, string> {
  if (runtime().startsWith("Mozilla")) return {};
  const program = app ? ` ${product(app.name)}${app.version ? `/${product(app.version)}` : ""}` : "";
  return { "user-agent": `datacloud-client/${version} ${runtime()}${program}` };
}

/** The runtime as it calls itself: `Node.js/24`, `Deno/2`, `Mozilla/5.0 ...`. */
export function runtime(): string {
  return globalThis.navigator?.userAgent ?? `Node.js/${globalThis.process?.versions?.node}`;
}

/** A name that may stand in a header. */
function product(name: string): string {
  return name.replace(/[^\w.+-]+/g, "-");
}
