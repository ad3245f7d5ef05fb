// node src/main.ts [--out FOLDER] [--url https://...] [--try-it] [--from FOLDER] [--documents FOLDER] [--no-redoc]
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "./build.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    out: { type: "string", default: here("../dist") },
    documents: { type: "string", default: here("../../contract/src/generated") },
    from: { type: "string", default: here("generated") },
    url: { type: "string", default: process.env.DATACLOUD_DOCS_URL ?? "" },
    "try-it": { type: "boolean", default: false },
    redoc: { type: "boolean", default: true },
  },
  allowNegative: true,
});

await build({
  from: values.from,
  documents: values.documents,
  out: values.out,
  siteUrl: values.url === "" ? null : `${values.url.replace(/\/+$/, "")}/`,
  canTry: values["try-it"],
  redoc: values.redoc,
});
