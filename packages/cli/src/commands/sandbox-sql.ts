import { asText, present } from "@datacloud/traffic";
import { Command, Option } from "commander";
import { wholeNumber } from "../flags/option-values.ts";

interface Flags {
  url: string;
  token?: string;
  namespace?: string;
  limit: number;
  json?: boolean;
}

interface Rows {
  ok: true;
  columns: string[];
  rows: unknown[][];
  truncated: boolean;
}

/** `datacloud sandbox sql`: reads the data of a sandbox that runs, with SQL of one's own. */
export function sandboxSqlCommand(): Command {
  return new Command("sql")
    .description("Read the data of a running sandbox with SQL.")
    .argument("<query>", 'a SELECT, such as "select * from deployments"')
    .option("--url <url>", "where the sandbox is", "http://127.0.0.1:4010")
    .addOption(
      new Option("--token <token>", "the admin token, or the API key whose data to query").env(
        "DATACLOUD_SANDBOX_ADMIN_TOKEN",
      ),
    )
    .option("--namespace <name>", "namespace to query, if there is more than one")
    .option("--limit <number>", "most rows", wholeNumber(1, 10_000), 1000)
    .option("--json", "print the rows as JSON")
    .addHelpText(
      "after",
      `
Examples:
  datacloud sandbox sql "select * from deployments"
  datacloud sandbox sql --url http://127.0.0.1:4010 --json "select count(*) from deployments"`,
    )
    .action(run);
}

async function run(query: string, flags: Flags, command: Command): Promise<void> {
  const { url, token, namespace, limit } = flags;
  const body = JSON.stringify({ query, limit, ...(namespace !== undefined && { namespace }) });
  const headers = {
    "content-type": "application/json",
    ...(token !== undefined && token !== "" && { authorization: `Bearer ${token}` }),
  };
  const path = new URL("/_sandbox/sql", url);
  const response = await fetch(path, { method: "POST", headers, body }).catch(() =>
    command.error(
      `error: no sandbox responds at ${url}. Start one with \`datacloud sandbox\`, or give its --url.`,
    ),
  );
  const answer = (await response.json().catch(() => ({}))) as Rows | { ok?: false; message?: string };
  if (!answer.ok) command.error(`error: ${answer.message ?? `the response has status ${response.status}`}`);
  else process.stdout.write(flags.json ? `${JSON.stringify(objectsOf(answer))}\n` : tableOf(answer));
}

function objectsOf({ columns, rows }: Rows): object[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
}

/** The rows in columns, with how many there are. */
function tableOf({ columns, rows, truncated }: Rows): string {
  const texts = [columns, ...rows.map((row) => row.map(textOf))];
  const widths = columns.map((_, column) =>
    texts.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  const lines = texts.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  const noun = rows.length === 1 ? "row" : "rows";
  const count = present(`${rows.length}`, truncated && "and more", noun);
  return `${lines.join("\n")}\n(${count.join(" ")})\n`;
}

/** Control characters would play with the terminal. */
function textOf(value: unknown): string {
  if (value === null) return "";
  const text = asText(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, "·");
}
