// pnpm bench [TOPIC...]: measures against peers, installing them first. Topics are the folders beside this file.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const topics = readdirSync(here).filter((name) => existsSync(`${here}${name}/bench.ts`));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !topics.includes(name));

if (unknown.length > 0) {
  console.error(`There is no topic ${unknown.join(", ")}. There are ${topics.join(", ")}.`);
  process.exitCode = 2;
} else {
  execFileSync("pnpm", ["--dir", here, "install", "--frozen-lockfile"], {
    stdio: "inherit",
  });
  for (const topic of asked.length > 0 ? asked : topics) {
    console.log(`\n# ${topic}\n`);
    const { bench } = (await import(`./${topic}/bench.ts`)) as { bench(): Promise<void> };
    await bench();
  }
}
