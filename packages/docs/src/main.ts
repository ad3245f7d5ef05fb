import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type BuildOptions, build } from "./build.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const usage = `Usage: node src/main.ts [options]

Builds the reference site as plain files for any static host.

  --out FOLDER        output folder, emptied first (default: dist)
  --url URL           public URL of the site, for the site map and previews
                      (default: DATACLOUD_DOCS_URL)
  --report-url URL    where readers report mistakes; adds a link to each page
                      (default: DATACLOUD_DOCS_REPORT_URL)
  --try-it            let readers send the samples to a sandbox
  --no-redoc          leave out the Redoc page
  --from FOLDER       generated data (default: src/generated)
  --documents FOLDER  generated data of the contract
                      (default: ../contract/src/generated)
  --help              show this text`;

function readOptions(): BuildOptions | undefined {
  const { values } = parseArgs({
    options: {
      out: { type: "string", default: here("../dist") },
      documents: { type: "string", default: here("../../contract/src/generated") },
      from: { type: "string", default: here("generated") },
      url: { type: "string", default: process.env.DATACLOUD_DOCS_URL ?? "" },
      "report-url": { type: "string", default: process.env.DATACLOUD_DOCS_REPORT_URL ?? "" },
      "try-it": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      redoc: { type: "boolean", default: true },
    },
    allowNegative: true,
  });
  if (values.help) {
    console.log(usage);
    return undefined;
  }
  const { from, documents, out, redoc } = values;
  const isPrecious = [".git", "package.json"].some((name) => existsSync(join(out, name)));
  if (isPrecious) throw new Error(`${out} contains a project and would be emptied. Choose another folder.`);
  const siteUrl = readUrl(values.url);
  const reportUrl = values["report-url"] === "" ? null : values["report-url"];
  if (reportUrl !== null && !/^(?:https?:|mailto:)/.test(reportUrl))
    throw new Error(`--report-url is ${reportUrl}. Give an https URL or a mailto address.`);
  return { from, documents, out, redoc, siteUrl, reportUrl, canTry: values["try-it"] };
}

/** An address with a slash at its end; null where none is given. */
function readUrl(text: string): string | null {
  if (text === "") return null;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `${text} is not a URL. Give the public URL of the site, such as https://docs.acme.com/datacloud/.`,
    );
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}/`;
}

function options(): BuildOptions | undefined {
  try {
    return readOptions();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
    return undefined;
  }
}

const chosen = options();
if (chosen) await build(chosen);
