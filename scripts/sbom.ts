// node scripts/sbom.ts FOLDER [NAME...]: writes a CycloneDX bill of materials for every package that is published, or for those
// that are named, such as `sandbox`.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const pnpm = `${root}node_modules/pnpm/bin/pnpm.mjs`;
const [target = "sbom", ...wanted] = process.argv.slice(2);
const folder = resolve(target);
mkdirSync(folder, { recursive: true });

/** Their development dependencies are in the tarball as well. */
const bundles = ["@datacloud/cli", "@datacloud/generators"];

const folders = [...readdirSync(`${root}packages`).map((short) => `packages/${short}`), "generators"];
const manifests = folders.map((path) => ({
  short: basename(path),
  ...(JSON.parse(readFileSync(`${root}${path}/package.json`, "utf8")) as { name: string; private?: boolean }),
}));

for (const { name, short } of manifests.filter((manifest) => manifest.private !== true)) {
  if (wanted.length > 0 && !wanted.includes(short)) continue;
  const args = ["--filter", name, "sbom", "--sbom-format", "cyclonedx", "--sbom-spec-version", "1.6"];
  const which = bundles.includes(name) ? [] : ["--prod"];
  const file = `${folder}/${short}.cdx.json`;
  const words = [pnpm, ...args, ...which, "--exclude-peers", "--out", file];
  execFileSync(process.execPath, words, { cwd: root, stdio: "pipe" });
  console.log(file);
}
