import { present } from "../core/json-parts.ts";
import { type Generator, isObject, type Json, type Method, type Model } from "../core/model.ts";
import { note, recalled, rememberLater } from "../core/remember.ts";
import { createSampler } from "../core/sample.ts";
import { code, comment, header, string, when } from "../core/text.ts";
import { type Compiled, findInvalid, type Invalid } from "./find-invalid.ts";
import { mockable } from "./mockable.ts";
import { mayClash, type Piece, putTogether, takeApart, typesIn } from "./pieces.ts";
import { type Made, runOrval } from "./run-orval.ts";

const folder = "packages/mocks/src/generated";

/** MSW handlers and faker factories per method, made by orval, and a table from the method to its factories. */
export function mocks(compiledOf: (model: Model) => Compiled): Generator {
  return async (model) => {
    const { made, pieces } = await orvalOf(model);
    const invalid = await invalidOf(model, made, pieces, compiledOf);
    return [
      { path: `${folder}/orval.msw.ts`, text: header("mocks") + made.handlers },
      { path: `${folder}/orval.schemas.ts`, text: header("mocks") + made.schemas },
      {
        path: `${folder}/factories.ts`,
        text: header("mocks") + factories(model, examplesFor(model, invalid), new Set(typesIn(made))),
      },
    ];
  };
}

interface Orval {
  made: Made;
  /** What was made of each method, where it can be told apart. */
  pieces: readonly Piece[] | undefined;
}

/**
 * Orval's modules of a document. It runs over the methods that no earlier run had, and its modules are taken apart by
 * method: it loads for half a second, and then works for a millisecond a method.
 */
async function orvalOf({ methods, ...model }: Model): Promise<Orval> {
  const documentOf = (some: readonly Method[]) => mockable({ ...model, methods: some });
  const typeBases = methods.map(({ typeBase }) => typeBase);
  const inputs = methods.map((method) => JSON.stringify(documentOf([method])));
  const known = inputs.map((input) => recalled("orval method", input));
  const missing = methods.filter((_, index) => known[index] === undefined);
  if (!mayClash(typeBases)) {
    const names = missing.map(({ typeBase }) => typeBase);
    const news = missing.length === 0 ? [] : takeApart(await runOrval(documentOf(missing)), names);
    if (news !== undefined) {
      const next = news.values();
      const pieces = inputs.map((input, index) => {
        const text = known[index] ?? JSON.stringify(next.next().value);
        note("orval method", input, text);
        return JSON.parse(text) as Piece;
      });
      return { made: putTogether(pieces, typeBases), pieces };
    }
  }
  const document = documentOf(methods);
  const make = async () => JSON.stringify(await runOrval(document));
  const text = await rememberLater("orval document", JSON.stringify(document), make);
  return { made: JSON.parse(text) as Made, pieces: undefined };
}

/** The factories whose answers are not always valid; those are run that no earlier run had. */
async function invalidOf(
  model: Model,
  made: Made,
  pieces: readonly Piece[] | undefined,
  compiledOf: (model: Model) => Compiled,
): Promise<Invalid[]> {
  const compiled = compiledOf(model);
  const inputs = model.methods.map(({ name, success, failure }, index) => {
    const numbers = compiled.numbers.get(name);
    const schemas = [numbers?.success, numbers?.failure].map(
      (number) => compiled.schemas[number ?? -1] ?? null,
    );
    return JSON.stringify([pieces?.[index]?.factories ?? made.handlers, schemas, success, failure]);
  });
  const known = inputs.map((input) => recalled("mock", input));
  const missing = model.methods.filter((_, index) => known[index] === undefined);
  const code = pieces
    ? pieces.filter((_, index) => known[index] === undefined).map(({ factories }) => factories)
    : [made.handlers];
  const found =
    missing.length === 0 ? [] : await findInvalid({ ...model, methods: missing }, code.join(""), compiled);
  return model.methods.flatMap((method, index) => {
    const kinds =
      known[index]?.split(" ") ?? found.filter((each) => each.method === method).map(({ kind }) => kind);
    note("mock", inputs[index] ?? "", kinds.join(" "));
    return (["success", "failure"] as const)
      .filter((kind) => kinds.includes(kind))
      .map((kind) => ({ method, kind }));
  });
}

/** A valid answer for each factory whose answers are not always valid, by `deployments.create success`. */
function examplesFor(model: Model, invalid: readonly Invalid[]): Map<string, Json> {
  const sampler = createSampler(model.schemas);
  const found = new Map<string, Json>();
  for (const { method, kind } of invalid) {
    const scenario = method.scenarios.find(({ response }) => response.status < 300 === (kind === "success"));
    // Nothing meets a schema that contradicts itself, which the stage before has said.
    const body = scenario?.response.body ?? sampler.sampleOf(method[kind]) ?? null;
    found.set(`${method.name} ${kind}`, body);
  }
  return found;
}

function factories(
  { methods }: Model,
  examples: ReadonlyMap<string, Json>,
  types: ReadonlySet<string>,
): string {
  const statuses = { success: 200, failure: 422 } as const;
  const names = methods.flatMap(({ name, typeBase }) => {
    const kinds = (["success", "failure"] as const).filter((kind) => !examples.has(`${name} ${kind}`));
    return [
      ...kinds.map((kind) => `get${typeBase}ResponseMock${statuses[kind]}`),
      `get${typeBase}MockHandler`,
    ];
  });
  const typeOf = (name: string) => (types.has(name) ? `made.${name}` : "object");
  const rows = methods.map(({ name, typeBase }) => {
    const members = (["success", "failure"] as const).map((kind) => {
      const example = examples.get(`${name} ${kind}`);
      const factory = `get${typeBase}ResponseMock${statuses[kind]}`;
      return `${kind}: ${example === undefined ? factory : exampleText(example, typeOf(`${typeBase}${statuses[kind]}`))}`;
    });
    return `  ${string(name)}: { ${members.join(", ")}, handler: get${typeBase}MockHandler },\n`;
  });
  const isUsed = rows.some((row) => row.includes("as unknown as made."));
  const imports = when(isUsed, 'import type * as made from "./orval.schemas.ts";\n');
  return [
    `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "./orval.msw.ts";\n${imports}\n`,
    comment(
      present(
        "The factories of a method's responses, and orval's own handler, which accepts any request.",
        examples.size !== 0 &&
          "Where made-up answers would not always be valid, the factory gives an example.",
      ),
    ),
    `export const factories = {\n${rows.join("")}} as const;\n`,
  ].join("");
}

/** A factory that gives a copy of a valid answer, with members replaced. */
function exampleText(example: Json, type: string): string {
  const text = code(example);
  if (!isObject(example)) return `() => (${text}) as unknown as ${type}`;
  return `(override: object = {}) => ({ ...${text}, ...override }) as unknown as ${type}`;
}
