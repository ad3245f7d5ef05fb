import * as fakerModule from "@faker-js/faker";
import { beforeAll, expect, test } from "vitest";
import type { File } from "../../generators/core/model.ts";
import { mocks } from "../../generators/mocks/mocks.ts";
import { compiledOf } from "../../generators/validators/validators.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { problemsOf } from "./features/check-feature.ts";
import { factoriesIn } from "./features/factories.ts";
import { judgeOf, plain, type RandomDocument, randomDocument, rich } from "./random-documents.ts";
import { seedsOf } from "./random-seeds.ts";

const methods = 40;
/** Other seeds than those that the generator tries itself. */
const fakerSeeds = [101, 102, 103, 104];

const folder = temporaryFolder("random");

let documents: (RandomDocument & { files: readonly File[] })[];

beforeAll(async () => {
  const kinds = seedsOf([21]).flatMap((seed) => [[seed, plain] as const, [1000 + seed, rich] as const]);
  documents = [];
  for (const [seed, kind] of kinds) {
    const document = await randomDocument(folder, seed, methods, kind);
    documents.push({ ...document, files: await mocks(compiledOf)(document.made.model) });
  }
});

/** Whether it is said that no valid response of a method was found. */
const isTold = ({ made }: RandomDocument, name: string) =>
  made.said.some((line) => line.includes(`No valid success of \`${name}\` were found`));

test("what a mock answers is valid by the document's own schema, or it is said that nothing was found", () => {
  const wrong: string[] = [];
  for (const document of documents) {
    const judge = judgeOf(document.schemas, document.named);
    const factories = factoriesIn(document.files);
    for (const [index, { name }] of document.made.model.methods.entries()) {
      if (isTold(document, name)) continue;
      for (const seed of fakerSeeds) {
        fakerModule.faker.setDefaultRefDate("2025-01-01T00:00:00Z");
        fakerModule.faker.seed(seed);
        const answer = JSON.stringify(factories[name]?.success?.());
        if (!judge(index, JSON.parse(answer)))
          wrong.push(
            `seed ${document.seed}, ${name}: ${answer} for ${JSON.stringify(document.schemas[index])}`,
          );
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("the examples that are made up are valid by the document's own schema", () => {
  const wrong = documents.flatMap(({ seed, made, schemas, named }) => {
    const judge = judgeOf(schemas, named);
    return made.model.methods.flatMap(({ name, scenarios }, index) =>
      scenarios
        .flatMap(({ request, response }) => [request.arguments, response.body])
        .filter((value) => !judge(index, value))
        .map((value) => `seed ${seed}, ${name}: ${JSON.stringify(value)}`),
    );
  });
  expect(wrong).toEqual([]);
});

test("the module of the mocks compiles", () => {
  const programs = documents.flatMap(({ seed, files }) =>
    files.map(({ path, text }) => ({ path: `/s${seed}/${path.replace(/^packages\//, "")}`, text })),
  );
  const said = [...problemsOf(programs)].flatMap(([path, problems]) =>
    problems.map(({ line, text }) => `${path}:${line} ${text}`),
  );
  expect(said).toEqual([]);
});
