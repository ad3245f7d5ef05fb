import { describeMethod, methodNames } from "@datacloud/contract/methods";
import { instanceDomain } from "../../traffic/api-address.ts";

/** Entries above this are looked at before they are parsed: most hold a script or a picture of another host. */
export const largeEntry = 1024 * 1024;

const signs = [
  instanceDomain,
  ...new Set(methodNames.map((name) => /^\/[^/.{]*[/.]?/.exec(describeMethod(name).path)?.[0] ?? "")),
];

/** Whether the bytes of an entry may be a request to the API. */
export function mayBeRequest(bytes: Buffer): boolean {
  return signs.some((sign) => bytes.includes(sign));
}

/** The host that a large entry names first. */
export function hostIn(bytes: Buffer): string {
  const url = urlIn(bytes);
  return /^[a-z]+:\/\/([^/"?#:]{1,253})/i.exec(url ?? "")?.[1]?.toLowerCase() ?? "(large entries)";
}

/** The address that the front of a large entry names first. */
export function urlIn(bytes: Buffer): string | undefined {
  const front = bytes.toString("latin1", 0, 64 * 1024);
  return /"url"\s*:\s*"([a-z]+:\/\/[^"\s]{1,2000})/i.exec(front)?.[1];
}
