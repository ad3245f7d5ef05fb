// pnpm --dir test works-in [NAME...]: publishes every package to a registry on the loopback interface, installs them in empty projects
// outside the workspace, uses them in every place that the table names, and writes packages/docs/works-in.json. With names
// it makes only the lines whose names contain one, and keeps the others.
import { existsSync, writeFileSync } from "node:fs";
import { publishAll, startRegistry } from "../packaging/registry.ts";
import { definition } from "./definition.ts";
import { installations, measureInstallation, nameOf } from "./installations.ts";
import type { Place } from "./places/place.ts";
import { places } from "./places/places.ts";
import { breakGround, type Ground } from "./project.ts";
import {
  type Installation,
  type Line,
  type Outcome,
  type Part,
  parts,
  readTable,
  tableFile,
  type WorksIn,
} from "./table.ts";

const asked = process.argv.slice(2);
const isAsked = ({ name }: { name: string }) =>
  asked.length === 0 || asked.some((each) => name.includes(each));

async function lineOf(place: Place, ground: Ground): Promise<Line> {
  const started = performance.now();
  const { group, name } = place;
  const seen = await place.use(ground).catch((error: Error) => ({ versions: {}, results: error.message }));
  const { versions, results } = seen;
  const outcome = (part: Part): Outcome => {
    if (!place.parts.includes(part)) return { works: "not made for it" };
    const result = typeof results === "string" ? results : results[part];
    return result === true ? { works: true } : { works: false, reason: String(result) };
  };
  const outcomes = Object.fromEntries(parts.map((part) => [part, outcome(part)])) as Line["outcomes"];
  const seconds = Math.round((performance.now() - started) / 1000);
  const failed = parts.filter((part) => outcomes[part].works === false);
  console.log(`${failed.length > 0 ? "FAILS" : "works"}  ${group}: ${name} (${seconds} s)`);
  for (const part of failed) console.log(`  ${part}: ${JSON.stringify(outcomes[part])}`);
  return { group, name, definition: definition(place.file), versions, outcomes };
}

const registry = await startRegistry();
const ground = await breakGround(registry);

/** Written after each line, so that a run that is stopped has not been for nothing. */
function save(line: Line | undefined, installation?: Installation): void {
  const known = existsSync(tableFile) ? readTable() : { lines: [], installations: [] };
  const lines = places.flatMap(({ group, name }) => {
    const isSame = (each: Line) => each.group === group && each.name === name;
    return line && isSame(line) ? [line] : (known.lines.find(isSame) ?? []);
  });
  const measured = installations.flatMap((each) => {
    const isSame = ({ name }: Installation) => name === nameOf(each);
    return installation && isSame(installation) ? [installation] : (known.installations.find(isSame) ?? []);
  });
  const table: WorksIn = { lines, installations: measured };
  writeFileSync(tableFile, `${JSON.stringify(table, null, 2)}\n`);
  const isRed = lines.some(({ outcomes }) => parts.some((part) => outcomes[part].works === false));
  process.exitCode = isRed || measured.some(({ seconds }) => seconds > 60) ? 1 : 0;
}

try {
  await publishAll(registry);
  for (const place of places.filter(isAsked)) save(await lineOf(place, ground));
  for (const each of installations.filter(isAsked)) save(undefined, await measureInstallation(each, ground));
} finally {
  ground.remove();
  registry.close();
}
