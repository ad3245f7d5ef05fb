import { profile } from "@datacloud/contract/profile";

const { header, scheme } = profile.key;

/** The header that carries the API key, in lower case. */
export const keyHeader: string = header.toLowerCase();

/** What is before the key in that header. */
export const keyStart: string = scheme === "" ? "" : `${scheme} `;

/** How a request is to carry its key, in a form for people. */
export const sentKey: string = `\`${header}: ${keyStart}KEY\``;
