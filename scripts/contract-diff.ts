// pnpm contract:diff: compares the document with that of the last release. Breaking changes need a changeset that says
// `major`, additive ones at least `minor`.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { missingBump } from "../generators/release/missing-bump.ts";
import { compareDocuments } from "../packages/contract/src/diff.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const releases = readdirSync(`${root}packages/docs/releases`).filter((file) => file.endsWith(".json"));
const [last = ""] = releases.toSorted((left, right) => right.localeCompare(left, "en", { numeric: true }));
const read = (file: string) => JSON.parse(readFileSync(`${root}${file}`, "utf8")) as object;

const changes = compareDocuments(
  read(`packages/docs/releases/${last}`),
  read("packages/contract/src/generated/openapi.json"),
);
for (const { level, method, text } of changes.filter((change) => change.level !== "editorial"))
  console.log(`${level.padEnd(9)} ${method ?? "document"}: ${text}`);
const words = changes.filter(({ level }) => level === "editorial").length;
console.log(`${changes.length} changes since ${last.replace(/\.json$/, "")}, ${words} of them editorial.`);

const files = readdirSync(`${root}.changeset`).filter((file) => file.endsWith(".md"));
const changesets = files.map((file) => readFileSync(`${root}.changeset/${file}`, "utf8"));
const missing = missingBump(changes, changesets);
if (missing !== undefined) {
  console.error(`No changeset raises @datacloud/contract by a ${missing} version: run \`pnpm changeset\`.`);
  process.exitCode = 1;
}
