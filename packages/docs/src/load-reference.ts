import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Front, MethodReference, Reference } from "./reference.ts";

/** Reads what the generator wrote into a folder. The cast is safe: the files are typed, and checked with everything else. */
export async function loadReference(folder: string): Promise<Reference> {
  const load = (file: string) => import(pathToFileURL(join(folder, file)).href) as Promise<unknown>;
  const { front } = (await load("front.ts")) as { front: Front };
  const files = readdirSync(join(folder, "methods")).map((file) => join("methods", file));
  const modules = (await Promise.all(files.map(load))) as { method: MethodReference }[];
  const byName = new Map(modules.map(({ method }) => [method.name, method]));
  const names = front.families.flatMap(({ methods }) => methods);
  return { ...front, methods: names.flatMap((name) => byName.get(name) ?? []) };
}
