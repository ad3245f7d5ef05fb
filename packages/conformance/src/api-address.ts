import { conventions } from "@datacloud/contract/conventions";
import { server } from "@datacloud/contract/methods";

/** Stands for the name of an account's instance. */
const instance = "INSTANCE";
const { hostname, pathname } = new URL(server.url.replace(/\{\w+\}/, instance));

/** What the host of every instance ends with; its first character is the dot. */
export const instanceDomain = hostname.slice(instance.length);

/** The host of every instance, in a form for people: `INSTANCE.` and the domain. */
export const instanceHost = instance + instanceDomain;

/** What stands before a method in the path on an instance. */
export const apiBasePath = pathname;

/** The page on which DX describes what all methods have in common. */
export const overviewPage = conventions.host.evidence.sources[0];
