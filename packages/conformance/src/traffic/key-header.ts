import { profile } from "@datacloud/contract/profile";

const { header, start } = profile.key;

/** The header that carries the API key, in lower case. */
export const keyHeader: string = header.toLowerCase();

/** What is before the key in that header. */
export const keyStart: string = start;

/** How a request is to carry its key, in a form for people. */
export const sentKey: string = `\`${header}: ${keyStart}KEY\``;
