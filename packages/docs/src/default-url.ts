import type { ServerDescription } from "@datacloud/contract";

/** The server's URL with each variable at its default. */
export function defaultUrl(server: ServerDescription): string {
  return server.variables.reduce(
    (url, { name, default: value }) => url.replaceAll(`{${name}}`, value),
    server.url,
  );
}
