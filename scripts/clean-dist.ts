// Starts a build: removes what earlier builds made. Neither the compiler nor turbo removes the output of a source that is
// gone, and it would be published.
import { readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));
for (const name of readdirSync(packages)) rmSync(`${packages}${name}/dist`, { recursive: true, force: true });
