/** A file of the site: its path below the root, and what is in it. */
export interface Output {
  path: string;
  content: string | Uint8Array;
}
