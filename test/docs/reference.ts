import { join } from "node:path";
import { loadReference } from "../../packages/docs/src/load-reference.ts";
import { root } from "../architecture/repository.ts";

const generatedOf = (name: string) => join(root, "packages", name, "src/generated");

/** The folders that a build of the site reads. */
export const folders = { from: generatedOf("docs"), documents: generatedOf("contract") };

/** What the site shows. */
export const reference = await loadReference(folders.from, folders.documents);
