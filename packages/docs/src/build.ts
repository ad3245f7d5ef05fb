import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { selfContain } from "./self-contain.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const page = here("../dist/index.html");

/** Renders the document with Redocly into `dist/`: one page, with the document in both formats beside it. */
function build(): void {
  rmSync(here("../dist"), { recursive: true, force: true });
  mkdirSync(here("../dist"), { recursive: true });
  const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
  const options = [
    "--inlineBundle",
    "--output",
    page,
    "--template",
    here("template.hbs"),
    "--config",
    here("redocly.yaml"),
  ];
  const texts = [
    "--title",
    "DX Data Cloud API",
    "--templateOptions.description",
    "Reference of the DX Data Cloud API, independent of DX.",
  ];
  execFileSync(
    process.execPath,
    [redocly, "build-docs", here("generated/openapi.json"), ...options, ...texts],
    {
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  writeFileSync(page, selfContain(readFileSync(page, "utf8")));
  for (const format of ["json", "yaml"]) {
    copyFileSync(here(`../../contract/src/generated/openapi.${format}`), here(`../dist/openapi.${format}`));
  }
}

build();
