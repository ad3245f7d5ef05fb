import { join } from "node:path";
import { loadReference } from "../../packages/docs/src/load-reference.ts";
import { root } from "../architecture/repository.ts";

/** The folders that a build of the site reads. */
export const folders = {
  from: join(root, "packages/docs/src/generated"),
  documents: join(root, "packages/contract/src/generated"),
};

/** What the site shows. */
export const reference = await loadReference(folders.from, folders.documents);
