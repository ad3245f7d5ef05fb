import { readFileSync } from "node:fs";
import { type Block, heading, type TableRow } from "../page.ts";

/** The committed results of `pnpm works-in`, as far as the page shows them. */
interface Results {
  lines: readonly Line[];
  installations: readonly { name: string; seconds: number }[];
}

interface Line {
  group: string;
  name: string;
  versions: Readonly<Record<string, string>>;
  outcomes: Readonly<Record<string, { works: boolean | "not made for it" }>>;
}

const file = new URL("../../works-in.json", import.meta.url);
const columns = ["client", "validators", "mocks", "sandbox", "conformance", "cli"] as const;

/** What the packages were tested in, as tables by kind of place. */
export function worksInBlocks(): Block[] {
  const { lines, installations } = JSON.parse(readFileSync(file, "utf8")) as Results;
  const groups = [...new Set(lines.map(({ group }) => group))];
  const tables = groups.flatMap((group): Block[] => [
    heading(2, group),
    {
      kind: "table",
      style: "plain",
      head: ["Tested in", ...columns],
      rows: lines.filter((line) => line.group === group).map(rowOf),
    },
  ]);
  const rows = installations.map(
    ({ name, seconds }): TableRow => ({ cells: [name, `${Math.ceil(seconds)} s`] }),
  );
  return [
    ...tables,
    heading(2, "Package managers"),
    { kind: "table", style: "plain", head: ["Package manager", "Processor time to install"], rows },
  ];
}

function rowOf({ name, versions, outcomes }: Line): TableRow {
  const tools = Object.entries(versions).map(([tool, version]) => `${tool} ${version}`);
  const cells = columns.map((column) => {
    const works = outcomes[column]?.works;
    if (works === true) return "Yes";
    if (works === false) return "**No**";
    return "–";
  });
  return { cells: [`${name} (${tools.join(", ")})`, ...cells] };
}
