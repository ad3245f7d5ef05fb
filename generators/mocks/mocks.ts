import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate, type OutputOptions } from "orval";
import { type Generator, isObject, type Json, type JsonObject, type Model } from "../core/model.ts";
import { createSampler } from "../core/sample.ts";
import { comment, header, string } from "../core/text.ts";
import { type Compiled, findInvalid, type Invalid } from "./find-invalid.ts";
import { mockable } from "./mockable.ts";

const folder = "packages/mocks/src/generated";

/** MSW handlers and faker factories per method, made by orval, and a table from the method to its factories. */
export function mocks(compiledOf: (model: Model) => Compiled): Generator {
  return async (model) => {
    const made = await runOrval(mockable(model));
    const invalid = findInvalid(model, made.handlers, compiledOf(model));
    return [
      { path: `${folder}/orval.msw.ts`, text: header("mocks") + made.handlers },
      { path: `${folder}/orval.schemas.ts`, text: header("mocks") + made.schemas },
      {
        path: `${folder}/factories.ts`,
        text: header("mocks") + factories(model, examplesFor(model, invalid)),
      },
    ];
  };
}

/** Orval reads and writes files only, so it works in a folder of its own. */
async function runOrval(document: JsonObject): Promise<{ handlers: string; schemas: string }> {
  const temporary = mkdtempSync(join(tmpdir(), "datacloud-mocks-"));
  const log = console.log;
  try {
    const target = join(temporary, "openapi.json");
    writeFileSync(target, JSON.stringify(document));
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

/** A valid answer for each factory whose answers are not always valid, by `deployments.create success`. */
function examplesFor(model: Model, invalid: readonly Invalid[]): Map<string, Json> {
  const sampler = createSampler(model.schemas);
  const found = new Map<string, Json>();
  for (const { method, kind } of invalid) {
    const scenario = method.scenarios.find(({ response }) => response.status < 300 === (kind === "success"));
    const body = scenario?.response.body ?? sampler.sampleOf(method[kind]);
    if (body !== undefined) found.set(`${method.name} ${kind}`, body);
  }
  return found;
}

function factories({ methods }: Model, examples: ReadonlyMap<string, Json>): string {
  const statuses = { success: 200, failure: 422 } as const;
  const names = methods.flatMap(({ name, typeBase }) => {
    const kinds = (["success", "failure"] as const).filter((kind) => !examples.has(`${name} ${kind}`));
    return [
      ...kinds.map((kind) => `get${typeBase}ResponseMock${statuses[kind]}`),
      `get${typeBase}MockHandler`,
    ];
  });
  const rows = methods.map(({ name, typeBase }) => {
    const members = (["success", "failure"] as const).map((kind) => {
      const example = examples.get(`${name} ${kind}`);
      const factory = `get${typeBase}ResponseMock${statuses[kind]}`;
      return `${kind}: ${example === undefined ? factory : exampleText(example, `${typeBase}${statuses[kind]}`)}`;
    });
    return `  ${string(name)}: { ${members.join(", ")}, handler: get${typeBase}MockHandler },\n`;
  });
  const types = [...examples.keys()].length > 0 ? 'import type * as made from "./orval.schemas.ts";\n' : "";
  return [
    `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "./orval.msw.ts";\n${types}\n`,
    comment([
      "The factories of a method's responses, and orval's own handler, which accepts any request.",
      ...(types === ""
        ? []
        : ["Where made-up answers would not always be valid, the factory gives an example."]),
    ]),
    `export const factories = {\n${rows.join("")}} as const;\n`,
  ].join("");
}

/** A factory that gives a copy of a valid answer, with members replaced. */
function exampleText(example: Json, type: string): string {
  const text = JSON.stringify(example).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  if (!isObject(example)) return `() => (${text}) as unknown as made.${type}`;
  return `(override: object = {}) => ({ ...${text}, ...override }) as unknown as made.${type}`;
}
