import { profile } from "@datacloud/contract/profile";

/** Stands for the name of an account's instance. */
const instance = "INSTANCE";
const { hostname, pathname } = new URL(profile.origin.join(instance.toLowerCase()));

/** Whether each account has a host of its own. */
const hasInstances = hostname.startsWith(`${instance.toLowerCase()}.`);

/** What the host of every instance ends with; its first character is the dot. The whole host where there is but one. */
export const instanceDomain = hasInstances ? hostname.slice(instance.length) : hostname;

/** The host of every instance, in a form for people: `INSTANCE.` and the domain. */
export const instanceHost = hasInstances ? instance + instanceDomain : hostname;

/** Hosts that a certificate for the API is for. */
export const certifiedHost = hasInstances ? `*${instanceDomain}` : hostname;

/** The base URL, before a method in the path on an instance; empty where nothing does. */
export const apiBasePath = pathname.replace(/\/$/, "");

/** The page that describes what all methods have in common. */
export const overviewPage = profile.overview;

/** Whether a host is that of the API: of an instance, or the only one. */
export function isInstance(host: string): boolean {
  if (hasInstances) return host.endsWith(instanceDomain);
  return host === hostname;
}

/** Whether a host serves pages about the methods, under the names of the methods. */
export function isPage(host: string): boolean {
  return profile.hosts.pages.includes(host);
}

/** Whether a host is the vendor's and no instance: its application, its other APIs, the domain without an instance. */
export function isVendorHost(host: string): boolean {
  const isOther = profile.hosts.others.some((other) => host === other || host.endsWith(`.${other}`));
  return isOther || (hasInstances && host === instanceDomain.slice(1));
}

const { header, start } = profile.key;

/** The header that carries the API key, in lower case. */
export const keyHeader: string = header.toLowerCase();

/** What is before the key in that header. */
export const keyStart: string = start;

/** How a request is to carry its key, in a form for people. */
export const sentKey: string = `\`${header}: ${keyStart}KEY\``;
