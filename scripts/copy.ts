// Copies files into a folder: node scripts/copy.ts FILE... FOLDER
import { copyFileSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";

const files = process.argv.slice(2);
const folder = files.pop() ?? ".";
mkdirSync(folder, { recursive: true });
for (const file of files) copyFileSync(file, join(folder, basename(file)));
