import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  homepage?: string;
}

/** What a bundle begins with, since packages that are not modules ask for Node's own modules by `require`. */
export const requireBanner = `import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);`;

/** What a bundler says that it read, by path. */
interface Inputs {
  inputs: Readonly<Record<string, unknown>>;
}

const innermostPackage = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The licences of the packages of others in a bundle, which most of them ask to be passed on with every copy. */
export function bundledLicences({ inputs }: Inputs, folder = "."): string {
  const found = Object.keys(inputs).flatMap(
    (path) => innermostPackage.exec(resolve(folder, path))?.[1] ?? [],
  );
  const texts = new Map([...new Set(found)].map((each) => licenceOf(each)));
  const sorted = [...texts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([name, text]) => `${name}\n${"=".repeat(name.length)}\n\n${text.trim()}\n`).join("\n");
}

function licenceOf(folder: string): [string, string] {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version } = manifest;
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  return [`${name} ${version}`, texts.length > 0 ? texts.join("\n\n") : withoutText(manifest)];
}

/** What a manifest says where the package has no text of its licence. */
function withoutText({ name, version, license, author, homepage }: Manifest): string {
  if (license === undefined) throw new Error(`${name} ${version} is bundled and has no licence.`);
  const by = typeof author === "string" ? author : author?.name;
  const lines = [`Licence: ${license}`, by && `Author: ${by}`, homepage && `Homepage: ${homepage}`];
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}
