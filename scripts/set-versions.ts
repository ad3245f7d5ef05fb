// node scripts/set-versions.ts [--check [TAG]]: writes the version of each package into its src/version.ts, after
// `changeset version` has raised it; with --check it only fails where one differs, or where a package has another version than a
// tag such as v1.2.0.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));
const root = fileURLToPath(new URL("../", import.meta.url));
const isCheck = process.argv.includes("--check");
const tag = process.argv[process.argv.indexOf("--check") + 1];
const files = readdirSync(packages)
  .map((name) => ({ manifest: `${packages}${name}/package.json`, file: `${packages}${name}/src/version.ts` }))
  .filter(({ file }) => existsSync(file));

function read(manifest: string): { name: string; version: string; private?: boolean } {
  return JSON.parse(readFileSync(manifest, "utf8")) as { name: string; version: string; private?: boolean };
}

for (const { manifest, file } of files) {
  const { version } = read(manifest);
  const text = readFileSync(file, "utf8");
  const right = text.replace(/(export const version = ")[^"]*/, `$1${version}`);
  if (text === right) continue;
  if (isCheck) {
    console.error(`${file} does not name version ${version}: run \`node scripts/set-versions.ts\`.`);
    process.exitCode = 1;
  } else writeFileSync(file, right);
}

const manifests = [...readdirSync(packages).map((name) => `packages/${name}`), "generators"];
for (const { name, version, private: isPrivate } of manifests.map((each) =>
  read(`${root}${each}/package.json`),
)) {
  if (!isCheck || tag === undefined || isPrivate === true || tag === `v${version}`) continue;
  console.error(`${name} has version ${version}, which is not that of the tag ${tag}.`);
  process.exitCode = 1;
}
if (process.exitCode === undefined) console.log(`${files.length} files name the version of their package.`);
