// Starts a build: removes what earlier builds made. Neither the compiler nor turbo removes the output of a source that is
// gone, and it would be published.
import { readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));
const folders = [...readdirSync(packages).map((name) => `${packages}${name}`), `${packages}../generators`];
for (const folder of folders) rmSync(`${folder}/dist`, { recursive: true, force: true });
