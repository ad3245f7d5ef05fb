// Run at a release: writes the built site as NAME.tar.gz and NAME.zip, with their digests in SHA256SUMS.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { packSite } from "./pack-site.ts";

const usage = `Usage: node src/archive/write-archives.ts [options]

Writes the built site as a tar.gz and a zip, with SHA256SUMS.

  --site FOLDER  the built site (default: dist)
  --out FOLDER   where the archives are written (default: archives)
  --name NAME    name of the archives, and of the folder in them (default: datacloud-docs)
  --help         show this text`;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { values } = parseArgs({
  options: {
    site: { type: "string", default: here("../../dist") },
    out: { type: "string", default: here("../../archives") },
    name: { type: "string", default: "datacloud-docs" },
    help: { type: "boolean", default: false },
  },
});

async function writeArchives({ site, out, name }: typeof values): Promise<void> {
  const { tar, zip } = await packSite(site, name);
  mkdirSync(out, { recursive: true });
  const archives = { [`${name}.tar.gz`]: tar, [`${name}.zip`]: zip };
  const sums = Object.entries(archives).map(([file, bytes]) => {
    writeFileSync(join(out, file), bytes);
    console.log(`${join(out, file)} (${Math.round(bytes.length / 1024)} kB)`);
    return `${createHash("sha256").update(bytes).digest("hex")}  ${file}\n`;
  });
  writeFileSync(join(out, "SHA256SUMS"), sums.join(""));
}

if (values.help) console.log(usage);
else if (!/^[\w.-]+$/.test(values.name) || /^\.+$/.test(values.name)) {
  console.error(`--name is ${values.name}. Use letters, digits, dots, dashes and underscores.`);
  process.exitCode = 1;
} else if (!existsSync(join(values.site, "index.html"))) {
  console.error(`${values.site} holds no built site. Build it first: npx -y pnpm@12.21.0 build`);
  process.exitCode = 1;
} else await writeArchives(values);
