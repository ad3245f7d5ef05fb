import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const biome = fileURLToPath(new URL("../../node_modules/@biomejs/biome/bin/biome", import.meta.url));

/** Sorts imports and breaks lines anew: other names have other lengths. Returns what the formatter cannot mend. */
export function formatFolder(folder: string): string | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, "check", "--write", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status === 0) return undefined;
  return `${stdout}${stderr}`;
}
