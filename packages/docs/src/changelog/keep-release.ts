// node src/changelog/keep-release.ts: keeps the document as it is now under its version, for the changelog.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const text = readFileSync(new URL("../../../contract/src/generated/openapi.json", import.meta.url), "utf8");
const { version } = (JSON.parse(text) as { info: { version: string } }).info;
const target = new URL(`../../releases/${version}.json`, import.meta.url);

if (existsSync(target)) {
  console.error(`Version ${version} is kept already. Raise info.version in spec/openapi.yaml first.`);
  process.exitCode = 1;
} else {
  writeFileSync(target, text);
  console.log(`Kept packages/docs/releases/${version}.json.`);
}
