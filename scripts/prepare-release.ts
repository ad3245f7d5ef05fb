// node scripts/prepare-release.ts: raises all versions by the changesets, names the new one in every file that holds it, generates again,
// and keeps the document as it is released. Commit the result; the tag v1.2.3 on that commit publishes it.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const changesets = dirname(createRequire(import.meta.url).resolve("@changesets/cli/package.json"));

function run(...args: string[]): void {
  execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });
}

function versionOfContract(): string {
  const manifest = readFileSync(join(root, "packages/contract/package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

const before = versionOfContract();
run(join(changesets, "bin.js"), "version");
const version = versionOfContract();
if (version === before) {
  console.error(
    "There is no changeset, so there is nothing to release. Run `pnpm changeset` for what users notice.",
  );
  process.exitCode = 1;
} else {
  run("scripts/set-versions.ts");
  // The document is released with the packages, under their version.
  const document = join(root, "spec/openapi.yaml");
  const text = readFileSync(document, "utf8");
  writeFileSync(document, text.replace(/^( {2}version: ).*$/m, `$1${version}`));
  run("generators/start.js", "--strict");
  run("packages/docs/src/changelog/keep-release.ts");
  console.log(`Version ${version} is prepared. Commit it, and tag the commit v${version}.`);
}
