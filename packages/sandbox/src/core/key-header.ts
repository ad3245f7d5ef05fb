import { profile } from "@datacloud/contract/profile";

const { header, scheme } = profile.key;

/** The header that carries the API key, in lower case. */
export const keyHeader: string = header.toLowerCase();

/** The key in a value of that header, as far as it has the right form. */
export function keyIn(value: string): string | undefined {
  const words = value.trim().split(/\s+/, 2);
  if (scheme === "") return words[0] === "" ? undefined : words[0];
  return words[0]?.toLowerCase() === scheme.toLowerCase() ? words[1] : undefined;
}
