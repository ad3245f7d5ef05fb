import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { tokens } from "@datacloud/traffic/look";
import { selfContain } from "./self-contain.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Renders a document with Redocly into `redoc/index.html` below a folder: one page with everything inside. */
export async function redoc(document: object, out: string, title: string): Promise<void> {
  const page = join(out, "redoc/index.html");
  await mkdir(join(out, "redoc"), { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), "datacloud-redoc-"));
  try {
    const file = join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(document));
    await render(file, page, title);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const style = tokens + (await readFile(here("theme.css"), "utf8"));
  await writeFile(page, selfContain((await readFile(page, "utf8")).replace("/* THEME */", () => style)));
}

async function render(document: string, page: string, title: string): Promise<void> {
  const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
  const files = ["--output", page, "--template", here("template.hbs"), "--config", here("redocly.yaml")];
  const texts = [
    "--title",
    title,
    "--templateOptions.description",
    "Reference of the DX Data Cloud API on one page, independent of DX.",
  ];
  await promisify(execFile)(
    process.execPath,
    [redocly, "build-docs", document, "--inlineBundle", ...files, ...texts],
    {
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      maxBuffer: 1e8,
    },
  );
}
