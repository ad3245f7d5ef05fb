/** A file of the site: its path below the root, and what is in it. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}
