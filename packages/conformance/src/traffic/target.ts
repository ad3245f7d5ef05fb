import { type MethodName, methodNames } from "@datacloud/contract/methods";
import { methodsAt, splitPath } from "@datacloud/contract/routes";
import { withoutTrailing } from "@datacloud/traffic";
import { apiBasePath, isInstance, isPage, isVendorHost } from "./api-address.ts";

/** Where a request goes, as far as judging needs it. */
export interface Target {
  scheme: string;
  /** Host name in lower case, without its port. */
  host: string;
  isLoopback: boolean;
  path: string;
  /** With its question mark, or empty. */
  query: string;
  /** The base URL, before the method in the path; absent where the request is not for the API. */
  basePath?: string;
}

const families = new Set(methodNames.map((name) => (name.split(".")[0] ?? "").toLowerCase()));
const member = /^([A-Za-z][\w-]*)\.([A-Za-z][\w-]*)\/?$/;
/** Endings of files that a program's own server on this machine may have below `/api`. */
const fileEndings = new Set("html htm js mjs css json map png jpg svg ico txt xml yaml yml php".split(" "));

/**
 * Reads the URL of a request and decides whether it is for the API: on an instance, a host that the user names,
 * or a server whose `basePath` the source knows, that is everything below the base path (except an instance's telemetry
 * collector); on any other host it is the name of a method.
 */
export function targetOf(
  url: string,
  ownHosts: ReadonlySet<string> = new Set(),
  knownBase?: string,
): Target | undefined {
  const parts = split(url);
  if (!parts) return undefined;
  const { scheme, host, path } = parts;
  const target: Target = { ...parts, isLoopback: isLoopback(host) };
  const basePath =
    scheme === "http" || scheme === "https"
      ? basePathOf({ host, path, isLocal: target.isLoopback, ownHosts, knownBase })
      : undefined;
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

interface AddressParts {
  host: string;
  path: string;
  isLocal: boolean;
  ownHosts: ReadonlySet<string>;
  knownBase: string | undefined;
}

function basePathOf({ host, path, isLocal, ownHosts, knownBase }: AddressParts): string | undefined {
  const last = path.lastIndexOf("/", path.length - 2);
  const name = path.slice(last + 1);
  if (knownBase !== undefined || isInstance(host) || ownHosts.has(host)) {
    const base = knownBase ?? apiBasePath;
    const isTelemetry = path === `${apiBasePath}/otel` || path.startsWith(`${apiBasePath}/otel/`);
    const isBelow = path === base || path.startsWith(`${base}/`);
    if (isBelow && !(isTelemetry && isInstance(host))) return base;
    if (splitPath(path)?.isExact || isMemberOfFamily(name)) return base;
    return undefined;
  }
  if (isPage(host)) return undefined;
  const known = splitPath(path);
  if (known?.isExact) return known.basePath;
  // Addresses of other APIs end with what could be parameters: only the whole of the base path tells.
  if (known && known.basePath === apiBasePath && (isLocal || apiBasePath !== "")) return apiBasePath;
  const isVendor = isVendorHost(host);
  if (isVendor && (isMemberOfFamily(name) || isLikeFamily(name))) return path.slice(0, last);
  // On one's own machine a name that is nearly a method's is a mistake, elsewhere it is somebody else's API.
  if (!isLocal) return undefined;
  if (isMemberOfFamily(name)) return path.slice(0, last);
  const isOdd = isMember(name) || (isLikeFamily(name) && /[-_]|[a-z][A-Z]/.test(name));
  if (path.slice(0, last) === apiBasePath && isOdd) return apiBasePath;
  return undefined;
}

/** Whether a name without a dot is that of a family in another form: `custom_data`. */
function isLikeFamily(name: string): boolean {
  const stem = stemOf(name);
  return !name.includes(".") && [...families].some((family) => stemOf(family) === stem);
}

function stemOf(name: string): string {
  return lettersOf(name).replace(/s$/, "");
}

/** The letters of a name in lower case: names that differ in case and separators have the same. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, "");
}

function isMemberOfFamily(name: string): boolean {
  const [, family = "", part = ""] = member.exec(name) ?? [];
  const isFamily = [...families].some((known) => stemOf(known) === stemOf(family));
  return isFamily && !fileEndings.has(part.toLowerCase());
}

/** Whether a name has the form of a method's: two words and a dot, and not the name of a file. */
function isMember(name: string): boolean {
  const part = member.exec(name)?.[2];
  return part !== undefined && !fileEndings.has(part.toLowerCase());
}

/** The methods at the path that an address ends with, on any host: one for each verb. */
export function methodsOf(url: string): readonly MethodName[] {
  const path = /^(?:[a-z]+:\/\/[^/?#]*)?([^?#]*)/i.exec(url)?.[1] ?? "";
  const found = splitPath(withoutTrailing(path, "/"));
  return found ? methodsAt(found.path) : [];
}
