// node scripts/set-versions.ts [--check]: writes the version of each package into its src/version.ts, after
// `changeset version` has raised it; with --check it only fails where one differs.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));
const isCheck = process.argv.includes("--check");
const files = readdirSync(packages)
  .map((name) => ({ manifest: `${packages}${name}/package.json`, file: `${packages}${name}/src/version.ts` }))
  .filter(({ file }) => existsSync(file));

for (const { manifest, file } of files) {
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const text = readFileSync(file, "utf8");
  const right = text.replace(/(export const version = ")[^"]*/, `$1${version}`);
  if (text === right) continue;
  if (isCheck) {
    console.error(`${file} does not name version ${version}: run \`node scripts/set-versions.ts\`.`);
    process.exitCode = 1;
  } else writeFileSync(file, right);
}
if (process.exitCode === undefined) console.log(`${files.length} files name the version of their package.`);
