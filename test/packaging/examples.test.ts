import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { files, read, root } from "../architecture/repository.ts";

/** What the examples of a README or a doc comment take for granted. */
const prelude = `declare const request: Request;
declare const error: unknown;
declare const client: import("@datacloud/client").Client;
declare const mock: import("@datacloud/mocks").Mock;
`;

/** Code blocks of every README, and \`@example\` of every doc comment in a package. */
const examples = [
  ...files
    .filter((file) => /(?:^|\/)README\.md$/.test(file))
    .flatMap((file) => [...read(file).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code)),
  ...files
    .filter(
      (file) =>
        /^packages\/[^/]+\/src\/.*\.ts$/.test(file) &&
        !/test\.ts$|signatures\.ts$|document-types\.ts$/.test(file),
    )
    .flatMap((file) => commentsOf(read(file)).flatMap(examplesOf)),
];

function commentsOf(text: string): string[] {
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, comment = ""]) =>
    comment.replaceAll(/^\s*\* ?/gm, ""),
  );
}

/** An example is code where it has more than a value: those of single arguments are data. */
function examplesOf(comment: string): string[] {
  return comment
    .split(/^@/m)
    .filter((part) => part.startsWith("example\n"))
    .map((part) => part.slice("example\n".length));
}

/** Names that an example declares or imports itself need no prelude. */
function moduleOf(code: string): string {
  const needed = prelude.split("\n").filter((line) => {
    const [, name = ""] = /declare const (\w+)/.exec(line) ?? [];
    return name !== "" && !new RegExp(`(?:const(?: \\{[^}]*)?|import \\{[^}]*)\\s*\\b${name}\\b`).test(code);
  });
  const imports: readonly [RegExp, string][] = [
    [/\bcreateClient\(/, 'import { createClient } from "@datacloud/client";'],
    [/\bisApiError\(/, 'import { isApiError } from "@datacloud/client";'],
    [/\bcreateMock\(/, 'import { createMock } from "@datacloud/mocks";'],
    [/\bhandlers\(/, 'import { handlers } from "@datacloud/mocks";'],
    [/\bcreateSandbox\(/, 'import { createSandbox } from "@datacloud/sandbox";'],
    [/\bserve\(/, 'import { serve } from "@datacloud/sandbox";'],
    [/\bsandboxHandlers\(/, 'import { sandboxHandlers } from "@datacloud/sandbox/msw";'],
    [/\bsetupServer\(/, 'import { setupServer } from "msw/node";'],
    [/\breceive\(/, 'import { receive } from "@datacloud/validators";'],
    [/\bcreateRedactor\(/, 'import { createRedactor } from "@datacloud/traffic";'],
    [/\bdiagnose\(/, 'import { diagnose } from "@datacloud/validators";'],
  ];
  const missing = imports.filter(
    ([use, line]) =>
      use.test(code) && !new RegExp(`import [^;]*\\b${/\{ (\w+)/.exec(line)?.[1]}\\b`).test(code),
  );
  const body =
    /\breturn\b/.test(code) && !/^import/m.test(code)
      ? `async function example() {\n${code}\n}\nvoid example;`
      : code;
  const wrapped = body.replace(/^if \(!received\.ok\) return/m, "if (!received.ok) throw");
  return `${missing.map(([, line]) => line).join("\n")}\n${needed.join("\n")}\n${wrapped}\nexport {};\n`;
}

test("every example compiles", () => {
  expect(examples.length).toBeGreaterThan(30);
  const folder = join(root, "test/packaging/.examples");
  mkdirSync(folder, { recursive: true });
  try {
    for (const [index, code] of examples.entries())
      writeFileSync(join(folder, `example-${index}.ts`), moduleOf(code));
    const config = {
      extends: "../../../tsconfig.json",
      files: examples.map((_, index) => `example-${index}.ts`),
      include: [],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "--project", join(folder, "tsconfig.json")], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
