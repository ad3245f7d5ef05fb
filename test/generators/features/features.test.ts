import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { exactJson, withExactNumbers } from "../../../generators/core/exact-numbers.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { faultsOf, type Made, make, type Program, validatorOf } from "./check-feature.ts";
import type { Feature } from "./feature.ts";
import { features as table } from "./features.ts";

const folder = temporaryFolder("features");

const features: readonly (readonly [string, Feature])[] = Object.entries(table);
const made = new Map<string, Made>();
let faults: ReadonlyMap<string, readonly string[]>;

const familiesOf = (index: number) => `/${index}/client/src/generated/families.ts`;
const programOf = (index: number, use: string) => `/${index}/use/${use}.ts`;

/** One program a value: the generated types and a constant of one of them. */
function programsOf(index: number, feature: Feature, { model, files }: Made): Program[] {
  const [method] = model.methods;
  if (!method) return [];
  const own = files.map(({ path, text }) => ({ path: `/${index}/${path.replace(/^packages\//, "")}`, text }));
  const use = (kind: string, type: string, values: readonly unknown[] = []) =>
    values.map((value, at) => ({
      path: programOf(index, `${kind}${at}`),
      text: `import type { ${type} } from "../client/src/generated/families.ts";\nexport const value: ${type} = ${JSON.stringify(value)};\n`,
    }));
  return [
    ...own,
    ...use("takes", `${method.typeBase}Args`, feature.takes),
    ...use("refuses", `${method.typeBase}Args`, feature.refuses),
    ...use("invalid", `${method.typeBase}Args`, feature.invalid),
    ...use("answers", `${method.typeBase}Success`, feature.answers),
    ...use("notAnswers", `${method.typeBase}Success`, feature.notAnswers),
  ];
}

beforeAll(async () => {
  const programs: ReturnType<typeof programsOf> = [];
  for (const [index, [name, feature]] of features.entries()) {
    const result = await make(join(folder, `${index}.json`), feature.document);
    made.set(name, result);
    programs.push(...programsOf(index, feature, result));
  }
  faults = faultsOf(programs);
});

describe.each(features.map(([name, feature], index) => ({ name, feature, index })))(
  "$name",
  ({ name, feature, index }) => {
    const result = () => made.get(name) as Made;

    test("is handled, or what is not is said with its line", () => {
      const { said, model } = result();
      const patterns = feature.says ?? [];
      expect(said.map((line, at) => (patterns[at]?.test(line) ? patterns[at].source : line))).toEqual(
        patterns.map(({ source }) => source),
      );
      for (const line of said) expect(line).toMatch(/\d+\.json:(?!1 )\d+ /);
      expect(model.methods.map((method) => method.name)).toEqual(feature.methods ?? ["things.make"]);
    });

    test("compiles, and prints what it must", () => {
      const [families] = [familiesOf(index)];
      expect(faults.get(families) ?? []).toEqual([]);
      const published = exactJson(
        withExactNumbers(result().model.bundle, result().model.exact),
        result().model.exact,
      );
      for (const part of feature.publishes ?? []) expect(published).toContain(part);
      const text = result()
        .files.map((file) => file.text)
        .join("\n");
      for (const part of feature.prints ?? []) expect(text).toMatch(part);
      for (const part of feature.printsNot ?? []) expect(text).not.toMatch(part);
    });

    test("type and validator agree", () => {
      const { model } = result();
      const [method] = model.methods;
      if (!method) return;
      const verdicts = (
        kind: keyof Feature,
        values: readonly unknown[] = [],
        validate: (value: unknown) => boolean,
      ) =>
        values.map((value, at) => {
          const isTyped = faults.get(programOf(index, `${kind}${at}`))?.length === 0;
          const words = [validate(value) ? "valid" : "invalid", isTyped ? "typed" : "not typed"];
          return `${kind} ${JSON.stringify(value)} ${words.join(", ")}`;
        });
      const wanted = (kind: keyof Feature, values: readonly unknown[] = [], ...words: string[]) =>
        values.map((value) => `${kind} ${JSON.stringify(value)} ${words.join(", ")}`);
      const takes = validatorOf(model, method.arguments);
      const answers = validatorOf(model, method.success);
      expect([
        ...verdicts("takes", feature.takes, takes),
        ...verdicts("refuses", feature.refuses, takes),
        ...verdicts("invalid", feature.invalid, takes),
        ...verdicts("answers", feature.answers, answers),
        ...verdicts("notAnswers", feature.notAnswers, answers),
      ]).toEqual([
        ...wanted("takes", feature.takes, "valid", "typed"),
        ...wanted("refuses", feature.refuses, "invalid", "not typed"),
        ...wanted("invalid", feature.invalid, "invalid", "typed"),
        ...wanted("answers", feature.answers, "valid", "typed"),
        ...wanted("notAnswers", feature.notAnswers, "invalid", "not typed"),
      ]);
    });
  },
);
