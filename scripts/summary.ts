// Ends a build: what was made, how large it is, and where it stands.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../packages", import.meta.url));

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

for (const name of readdirSync(packages)) {
  const manifest = join(packages, name, "package.json");
  const dist = join(packages, name, "dist");
  if (!existsSync(manifest) || !existsSync(dist)) continue;
  const { description } = JSON.parse(readFileSync(manifest, "utf8")) as { description: string };
  const size = `${Math.round(sizeOf(dist) / 1024)} kB`.padStart(8);
  console.log(`packages/${name}/dist`.padEnd(28), size, ` ${description}`);
}
