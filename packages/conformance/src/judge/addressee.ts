import { type ApiRequest, understandRequest } from "../traffic/api-request.ts";
import type { Exchange } from "../traffic/exchange.ts";
import { type Target, targetOf } from "../traffic/target.ts";

/** What an exchange is for judging: a request to the API, or something else, under the name that it is counted by. */
export type Addressed = { request: ApiRequest } | { ignored: string };

/** Tells requests to the API from others; many in a row go to the same URL. */
export function createAddressee(
  ownHosts: ReadonlySet<string>,
): (exchange: Exchange, entry: number) => Addressed {
  const targetIn = targetReader(ownHosts);
  return (exchange, entry) => {
    const target = targetIn(exchange);
    if (isApiRequest(target, exchange)) return { request: understandRequest(entry, exchange, target) };
    return { ignored: nameOf(target) };
  };
}

/** Whether a request is for the API; what a browser asks for before it is none. */
function isApiRequest(target: Target | undefined, { verb }: Exchange): target is Target {
  return target?.basePath !== undefined && verb !== "OPTIONS";
}

/** The name under which a request is counted that is not judged. */
function nameOf(target: Target | undefined): string {
  if (!target) return "(no address of the web)";
  if (target.basePath === undefined) return target.host;
  return `${target.host} (preflight)`;
}

function targetReader(ownHosts: ReadonlySet<string>): (exchange: Exchange) => Target | undefined {
  let last: { url: string; basePath: string | undefined; target: Target | undefined } | undefined;
  return ({ url, basePath }) => {
    if (url !== last?.url || basePath !== last.basePath)
      last = { url, basePath, target: targetOf(url, ownHosts, basePath) };
    return last.target;
  };
}
