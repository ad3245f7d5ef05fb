import type { Model } from "../core/model.ts";

/** The server's URL with each variable at its default. */
export function serverUrl({ server }: Model): string {
  return server.variables.reduce(
    (url, variable) => url.replaceAll(`{${variable.name}}`, variable.default),
    server.url,
  );
}
