import * as fakerModule from "@faker-js/faker";
import ts from "typescript-5";

/** The factories as the package has them. */
export function factoriesIn(
  files: readonly { path: string; text: string }[],
): Record<string, Record<string, () => unknown>> {
  const load = (name: string, modules: Readonly<Record<string, unknown>>) => {
    const text = files.find(({ path }) => path.endsWith(name))?.text ?? "";
    const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    const exports: Record<string, unknown> = {};
    const { outputText } = ts.transpileModule(text, { compilerOptions: options });
    new Function("require", "exports", outputText)((wanted: string) => modules[wanted], exports);
    return exports;
  };
  const handlers = load("orval.msw.ts", { "@faker-js/faker": fakerModule, msw: {} });
  return load("factories.ts", { "./orval.msw.ts": handlers }).factories as never;
}
