import { createRequire } from "node:module";
import ajvEqual from "ajv/dist/runtime/equal.js";
import ajvLength from "ajv/dist/runtime/ucs2length.js";
import type ts from "typescript";
import { formats } from "../core/formats.ts";
import { isJavaScript } from "../core/is-javascript.ts";
import { isMultiple } from "../core/is-multiple.ts";
import type { Method, Model, Schema } from "../core/model.ts";
import { factoryCode } from "./factory-code.ts";

type Kind = "success" | "failure";

/** The compiled validators of a model. */
export interface Compiled {
  schemas: readonly Schema[];
  numbers: ReadonlyMap<string, Readonly<Record<Kind | "arguments", number>>>;
  code: string;
}

/** A factory whose answers the validators do not always accept. */
export interface Invalid {
  method: Method;
  kind: Kind;
}

type Validate = (value: unknown) => boolean;
type Fakers = typeof import("@faker-js/faker/locale/en");
type Factories = Readonly<Record<string, () => unknown>>;

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

/** Runs every factory with several seeds and gives back those that make an answer the validators refuse. */
export async function findInvalid(model: Model, handlers: string, compiled: Compiled): Promise<Invalid[]> {
  // They take longer to load than to run, and most runs have nothing new to look at.
  const fakerModule = await import("@faker-js/faker/locale/en");
  const validators = validatorsIn(compiled);
  const factories = factoriesIn(handlers, fakerModule);
  const { faker } = fakerModule;
  faker.setDefaultRefDate("2025-01-01T00:00:00Z");
  const found = model.methods.flatMap((method) =>
    (["success", "failure"] as const).flatMap((kind) => {
      const number = compiled.numbers.get(method.name)?.[kind] ?? -1;
      const make = factories[`get${method.typeBase}ResponseMock${kind === "success" ? 200 : 422}`];
      const validate = validators[number];
      const isValid = seeds.every((seed) => {
        faker.seed(seed);
        return makesValid(make, validate);
      });
      if (isValid) return [];
      return [{ method, kind }];
    }),
  );
  faker.seed();
  return found;
}

function makesValid(make: (() => unknown) | undefined, validate: Validate | undefined): boolean {
  try {
    // What a server sends is JSON: members that are undefined are not there.
    const text = JSON.stringify(make?.());
    return text !== undefined && validate?.(JSON.parse(text)) === true;
  } catch {
    return false; // Faker refuses bounds that leave no value.
  }
}

/** Runs orval's factories with faker and without a server. */
function factoriesIn(handlers: string, fakerModule: Fakers): Factories {
  const code = factoryCode(handlers);
  if (code === undefined || !isJavaScript(code)) return compiledFactories(handlers, fakerModule);
  const exports: Factories = {};
  new Function("faker", "exports", code)(fakerModule.faker, exports);
  return exports;
}

/** The same of a module that only the compiler can take the types out of. */
function compiledFactories(handlers: string, fakerModule: Fakers): Factories {
  const compiler = createRequire(import.meta.url)("typescript") as typeof ts;
  const options = { module: compiler.ModuleKind.CommonJS, target: compiler.ScriptTarget.ES2022 };
  const code = handlers.startsWith("import")
    ? handlers
    : `import { faker } from "@faker-js/faker";\n${handlers}`;
  const { outputText } = compiler.transpileModule(code, { compilerOptions: options });
  const exports: Record<string, () => unknown> = {};
  const modules: Readonly<Record<string, unknown>> = { "@faker-js/faker": fakerModule, msw: {} };
  new Function("require", "exports", outputText)((name: string) => modules[name], exports);
  return exports;
}

/** Runs the code of the validators with Ajv's own helpers. */
function validatorsIn({ code, schemas }: Compiled): readonly Validate[] {
  const body = code
    .replaceAll(/^import .*$/gm, "")
    .replace("export const validators: readonly Validate[] =", "return");
  const { default: equal } = ajvEqual as unknown as { default: unknown };
  const { default: ucs2length } = ajvLength as unknown as { default: unknown };
  const run = new Function("schemas", "equal", "formats", "ucs2length", "isMultiple", body);
  return run(schemas, equal, formats, ucs2length, isMultiple) as Validate[];
}
