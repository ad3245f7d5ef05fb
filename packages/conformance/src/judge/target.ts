import { isMethodName, methodNames } from "@datacloud/contract/methods";

/** Where a request goes, as far as judging needs it. */
export interface Target {
  scheme: string;
  /** Host name in lower case, without its port. */
  host: string;
  isLoopback: boolean;
  path: string;
  /** With its question mark, or empty. */
  query: string;
  /** What stands before the method in the path; absent where the request is not for the API. */
  basePath?: string;
}

const families = new Set(methodNames.map((name) => (name.split(".")[0] ?? "").toLowerCase()));
const member = /^([A-Za-z]+)\.[A-Za-z]+\/?$/;

/**
 * Reads the address of a request and tells whether it is for the Data Cloud API: anything under `/api` of an instance
 * except its collector of telemetry, and the name of a method on any other host.
 */
export function targetOf(url: string, ownHosts: ReadonlySet<string> = new Set()): Target | undefined {
  const parts = split(url);
  if (!parts) return undefined;
  const { scheme, host, path } = parts;
  const target: Target = { ...parts, isLoopback: isLoopback(host) };
  const basePath =
    scheme === "http" || scheme === "https" ? basePathOf(host, path, target.isLoopback, ownHosts) : undefined;
  if (basePath !== undefined) target.basePath = basePath;
  return target;
}

/** Cheaper than `URL`, which a million entries would feel. What is no address of the web gives nothing. */
function split(url: string): Pick<Target, "scheme" | "host" | "path" | "query"> | undefined {
  const schemeEnd = url.indexOf("://");
  if (schemeEnd < 1) return undefined;
  const start = schemeEnd + 3;
  const hash = url.indexOf("#", start);
  const whole = hash < 0 ? url : url.slice(0, hash);
  const mark = whole.indexOf("?", start);
  const pathEnd = mark < 0 ? whole.length : mark;
  const slash = whole.indexOf("/", start);
  const hostEnd = slash < 0 || slash > pathEnd ? pathEnd : slash;
  const authority = whole.slice(
    whole.lastIndexOf("@", hostEnd) < start ? start : whole.lastIndexOf("@", hostEnd) + 1,
    hostEnd,
  );
  const colon = authority.lastIndexOf(":");
  const isPort = colon > authority.indexOf("]") && colon >= 0;
  return {
    scheme: whole.slice(0, schemeEnd).toLowerCase(),
    host: (isPort ? authority.slice(0, colon) : authority).toLowerCase(),
    path: hostEnd === pathEnd ? "/" : whole.slice(hostEnd, pathEnd),
    query: mark < 0 ? "" : whole.slice(mark),
  };
}

function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host === "[::1]" ||
    host.endsWith(".localhost") ||
    // A container's name for the machine it runs on.
    host === "host.docker.internal" ||
    /^127\.\d+\.\d+\.\d+$/.test(host)
  );
}

/** Whether a host is an instance of DX. */
export function isInstance(host: string): boolean {
  return host.endsWith(".getdx.net");
}

function basePathOf(
  host: string,
  path: string,
  isLocal: boolean,
  ownHosts: ReadonlySet<string>,
): string | undefined {
  const last = path.lastIndexOf("/", path.length - 2);
  const name = path.slice(last + 1);
  if (isInstance(host) || ownHosts.has(host)) {
    const isTelemetry = path === "/api/otel" || path.startsWith("/api/otel/");
    if (path.startsWith("/api/") && !isTelemetry) return "/api";
    return isMethodName(name) ? "/api" : undefined;
  }
  if (isMethodName(name)) return path.slice(0, last);
  // On one's own machine a name that is nearly a method's is a mistake, elsewhere it is somebody else's API.
  const family = isLocal ? member.exec(name)?.[1] : undefined;
  return family !== undefined && families.has(family.toLowerCase()) ? path.slice(0, last) : undefined;
}
