import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../../packages/docs/src/load-reference.ts";
import { redocDocument } from "../../../packages/docs/src/redoc/redoc-document.ts";
import { root } from "../../architecture/repository.ts";
import { folders, reference } from "../../docs/reference.ts";

/** A page that shows the same method. */
export interface Contender {
  name: string;
  path: string;
}

const dist = join(root, "packages/docs/dist");
const scalar = join(root, "test/bench/node_modules/@scalar/api-reference/dist/browser/standalone.js");

/** Lays the site, a bare page of the same text, Redoc and Scalar beside each other in a folder. */
export function layOut(folder: string): Contender[] {
  cpSync(dist, join(folder, "ours"), { recursive: true });
  for (const name of ["bare", "scalar"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "bare/index.html"), barePage());
  cpSync(scalar, join(folder, "scalar/standalone.js"));
  // Its headings are the methods' names, as Redoc's are.
  const named = redocDocument(readDocument(folders.documents), reference);
  writeFileSync(join(folder, "scalar/openapi.json"), JSON.stringify(named));
  writeFileSync(join(folder, "scalar/index.html"), scalarPage);
  return [
    { name: "bare page", path: "bare/" },
    { name: "this site", path: "ours/methods/deployments.create/" },
    { name: "Redoc", path: "ours/redoc/#/deployments/deploymentsCreate" },
    { name: "Scalar", path: "scalar/#tag/deployments/POST/deployments.create" },
  ];
}

/** The text of our page in the simplest HTML that shows it: no style, no script, no menu. */
function barePage(): string {
  const markdown = readFileSync(join(dist, "methods/deployments.create.md"), "utf8");
  const text = markdown
    .replace(/^# .*$/m, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>deployments.create</title></head><body><h1>deployments.create</h1><pre>${text}</pre></body></html>`;
}

const scalarPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Scalar</title></head><body><script id="api-reference" data-url="openapi.json" data-configuration='{"withDefaultFonts":false,"telemetry":false}'></script><script src="standalone.js"></script></body></html>`;
