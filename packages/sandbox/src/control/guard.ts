/** Who may reach a server over the network. */
export interface GuardOptions {
  /** Further hosts that the header `Host` may name; `*` stands for any part of a name. */
  allowHosts?: readonly string[];
  /** Origins of web pages that may call the API: CORS. None by default. */
  allowOrigins?: readonly string[];
}

/** Says why a request is rejected, or nothing. Origins that may call the API may not steer the sandbox. */
export type Guard = (
  host: string | undefined,
  origin: string | undefined,
  isApi: boolean,
) => string | undefined;

const loopback = ["localhost", "127.0.0.1", "[::1]", "*.localhost"];

/**
 * Keeps web pages out: a page that makes its own name point here sends its name as `Host`, and any page sends its `Origin`.
 */
export function createGuard({ allowHosts = [], allowOrigins = [] }: GuardOptions): Guard {
  const patterns = [...loopback, ...allowHosts].map(patternOf);
  const known = new Set<string>();
  const isAllowed = (host: string) => {
    if (known.has(host)) return true;
    const isMatch = patterns.some((pattern) => pattern.test(host.replace(/:\d*$/, "")));
    if (isMatch && known.size < 100) known.add(host);
    return isMatch;
  };
  return (host, origin, isApi) => {
    if (host === undefined || !isAllowed(host))
      return "The Host header names a host that this sandbox does not serve. Allow it with --allow-host.";
    if (origin === undefined || (isApi && allowOrigins.includes(origin))) return undefined;
    const isOwn = origin === `http://${host}` || origin === `https://${host}`;
    if (isOwn) return undefined;
    return "Web pages from other origins may not use this sandbox. See --cors.";
  };
}

function patternOf(host: string): RegExp {
  const escaped = host.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[a-z0-9.-]+");
  return new RegExp(`^${escaped}$`, "i");
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(address: string): boolean {
  return address === "localhost" || address === "::1" || /^127\./.test(address);
}
