import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate, type OutputOptions } from "orval";
import type { File, Model } from "../core/model.ts";
import { comment, header, string } from "../core/text.ts";
import { mockable } from "./mockable.ts";

const folder = "packages/mocks/src/generated";

/** MSW handlers and faker factories per method, made by orval, and a table from the method to its factories. */
export async function mocks(model: Model): Promise<File[]> {
  const made = await runOrval(model);
  return [
    { path: `${folder}/orval.msw.ts`, text: header("mocks") + made.handlers },
    { path: `${folder}/orval.schemas.ts`, text: header("mocks") + made.schemas },
    { path: `${folder}/factories.ts`, text: header("mocks") + factories(model) },
  ];
}

/** Orval reads and writes files only, so it works in a folder of its own. */
async function runOrval(model: Model): Promise<{ handlers: string; schemas: string }> {
  const temporary = mkdtempSync(join(tmpdir(), "datacloud-mocks-"));
  const log = console.log;
  try {
    const target = join(temporary, "openapi.json");
    writeFileSync(target, JSON.stringify(mockable(model)));
    console.log = () => {}; // Orval reports its success here, which is ours to say.
    await generate({ input: { target }, output: outputOptions(join(temporary, "orval.ts")) }, temporary);
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

function factories({ methods }: Model): string {
  const nameOf = (typeBase: string, suffix: string) => `get${typeBase}${suffix}`;
  const suffixes = ["ResponseMock200", "ResponseMock422", "MockHandler"];
  const imports = methods.flatMap(({ typeBase }) =>
    suffixes.map((suffix) => `  ${nameOf(typeBase, suffix)},\n`),
  );
  const rows = methods.map(({ name, typeBase }) => {
    const [success, failure, handler] = suffixes.map((suffix) => nameOf(typeBase, suffix));
    return `  ${string(name)}: { success: ${success}, failure: ${failure}, handler: ${handler} },\n`;
  });
  return [
    `import {\n${imports.join("")}} from "./orval.msw.ts";\n\n`,
    comment(["The factories of a method's responses, and orval's own handler, which accepts any request."]),
    `export const factories = {\n${rows.join("")}} as const;\n`,
  ].join("");
}
