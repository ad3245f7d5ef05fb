import { profile } from "@datacloud/contract/profile";

const { header, start } = profile.key;
const scheme = start.trim().toLowerCase();

/** The header that carries the API key, in lower case. */
export const keyHeader: string = header.toLowerCase();

/** The key in a value of that header, as far as it has the right form. */
export function keyIn(value: string): string | undefined {
  const [first = "", second] = value.trim().split(/\s+/, 2);
  if (scheme === first.toLowerCase()) return second;
  if (scheme === "") return first;
  return undefined;
}
