import { createDeclarations, signatureText } from "../core/declarations.ts";
import type { Method, Model } from "../core/model.ts";
import { comment, string } from "../core/text.ts";

/** Plain types of every method: arguments, success and error codes, and maps from the method name to each. */
export function signatures(model: Model): string {
  const declarations = createDeclarations(model, ["string"]);
  const blocks = model.methods.map((method) => signatureText(method, declarations));
  return `\n${[...blocks, ...maps(model.methods), ...declarations.texts()].join("\n")}`;
}

function maps(methods: readonly Method[]): string[] {
  const map = (name: string, suffix: string, doc: string) =>
    `${comment([doc])}export interface ${name} {\n${methods
      .map((method) => `  ${string(method.name)}: ${method.typeBase}${suffix};\n`)
      .join("")}}\n`;
  return [
    map("ArgsByMethod", "Args", "The arguments of every method."),
    map("SuccessByMethod", "Success", "The success of every method."),
    map("ErrorCodeByMethod", "ErrorCode", "The error codes of every method."),
  ];
}
