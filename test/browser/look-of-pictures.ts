import { createHash } from "node:crypto";
import { join } from "node:path";
import { read, root } from "../architecture/repository.ts";

/** What decides how the inspector and a report look. */
const sheets = [
  "packages/sandbox/src/inspector/browser/style.css",
  "packages/conformance/src/report/html-style.ts",
  "packages/traffic/src/look.ts",
];

/** Holds the digest of the look that the pictures were taken of. */
export const lookFile = join(root, "packages/docs/pictures/look.sha256");

export function lookOfPictures(): string {
  const hash = createHash("sha256");
  for (const file of sheets) hash.update(read(file));
  return `${hash.digest("hex")}\n`;
}
