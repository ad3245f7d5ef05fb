import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OutputOptions } from "orval";
import type { JsonObject } from "../core/model.ts";

/** The two modules that orval writes. */
export interface Made {
  handlers: string;
  schemas: string;
}

/** Orval reads and writes files only, so it works in a folder of its own. It loads for as long as it works, so it is loaded here. */
export async function runOrval(document: JsonObject): Promise<Made> {
  const { generateWithOrval } = await import("./generate-with-orval.ts");
  const temporary = mkdtempSync(join(tmpdir(), "datacloud-mocks-"));
  const log = console.log;
  try {
    const target = join(temporary, "openapi.json");
    writeFileSync(target, JSON.stringify(document));
    console.log = () => {}; // Orval reports its success here, which is ours to say.
    const output = outputOptions(join(temporary, "orval.ts"));
    await generateWithOrval({ input: { target }, output }, temporary);
    const read = (name: string) => tidy(readFileSync(join(temporary, name), "utf8"));
    return { handlers: read("orval.msw.ts"), schemas: read("orval.schemas.ts") };
  } finally {
    console.log = log;
    rmSync(temporary, { recursive: true, force: true });
  }
}

function outputOptions(target: string): OutputOptions {
  return {
    target,
    client: "fetch",
    mode: "split",
    baseUrl: "",
    mock: {
      indexMockFiles: false,
      generators: [
        { type: "msw", useExamples: false, generateEachHttpStatus: true, delay: false, baseUrl: "*" },
      ],
    },
    override: { mock: { required: true } },
  };
}

/** Names the imported file as Node resolves it, and drops orval's own banner. */
function tidy(text: string): string {
  return text
    .replace(/^\/\*\*[\s\S]*?\*\/\n/, "")
    .replaceAll('"./orval.schemas"', '"./orval.schemas.ts"')
    .replaceAll("'./orval.schemas'", "'./orval.schemas.ts'");
}
