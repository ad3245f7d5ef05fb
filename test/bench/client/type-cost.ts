import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, table } from "../measure.ts";
import { folder } from "./workshop.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const compilers = {
  "5.9": join(root, "test/bench/node_modules/typescript/bin/tsc"),
  "7": join(root, "node_modules/typescript/bin/tsc"),
};
const args = (index: number) =>
  `{ service: "a", deployed_at: "2025-01-01T12:05:00Z", repository: "r${index}" }`;

/** A program of some calls by each client, each in a function of its own that reads answer and error code. */
const programs: Readonly<Record<string, { head: string; call(index: number): string }>> = {
  "orval function": {
    head: 'import { deploymentsCreate } from "../orval";',
    call: (index) => `const { data } = await deploymentsCreate(${args(index)});
  return data.ok ? "" : data.error === "repo_not_found" ? "name" : data.error;`,
  },
  "@datacloud/client": {
    head: `import { createClient } from "${root}packages/client/dist/index.js";\nconst client = createClient();`,
    call: (index) => `const data = await client.try.deployments.create(${args(index)});
  return data.ok ? "" : data.error === "repo_not_found" ? "name" : data.error;`,
  },
  "hey-api": {
    head: 'import { deploymentsCreate } from "../hey-api";',
    call: (index) => `const { error } = await deploymentsCreate({ body: ${args(index)} });
  return error === undefined ? "" : error.error === "repo_not_found" ? "name" : error.error;`,
  },
  "openapi-fetch": {
    head: `import createClient from "openapi-fetch";\nimport type { paths } from "${root}packages/contract/dist/openapi.js";\nconst client = createClient<paths>({});`,
    call: (index) => `const { error } = await client.POST("/deployments.create", { body: ${args(index)} });
  return error === undefined ? "" : error.error === "repo_not_found" ? "name" : error.error;`,
  },
};

function check(compiler: string, name: string, calls: number): { instantiations: number; seconds: number } {
  const { head, call } = programs[name] ?? { head: "", call: () => "" };
  const functions = Array.from(
    { length: calls },
    (_, index) => `export async function f${index}() {\n  ${call(index)}\n}`,
  );
  const place = join(folder, "types");
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "program.ts"), `${head}\n${functions.join("\n")}\n`);
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: "esnext",
    moduleResolution: "bundler",
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
  };
  writeFileSync(
    join(place, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: ["program.ts"] }),
  );
  const output = execFileSync(process.execPath, [compiler, "--project", place, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const read = (label: string) => Number(new RegExp(`${label}:\\s+([\\d.]+)`).exec(output)?.[1]);
  return { instantiations: read("Instantiations"), seconds: read("Check time") };
}

/** What 600 calls cost the type checker. */
export function typeCost(): void {
  for (const [version, compiler] of Object.entries(compilers)) {
    if (!existsSync(compiler)) continue;
    const names = Object.keys(programs);
    const one = names.map((name) => check(compiler, name, 1).instantiations);
    const rounds = Array.from({ length: 5 }, () => names.map((name) => check(compiler, name, 600)));
    const rows = names.map((name, index) => {
      const all = rounds.map((round) => round[index] ?? { instantiations: 0, seconds: 0 });
      const ratios = rounds.map((round) => (round[index]?.seconds ?? 0) / (round[0]?.seconds ?? 1));
      const perCall = ((all[0]?.instantiations ?? 0) - (one[index] ?? 0)) / 599;
      return [name, perCall, median(all.map(({ seconds }) => seconds)), median(ratios)];
    });
    const head = [`600 calls, TypeScript ${version}`, "instantiations a call", "check s", "x orval"];
    console.log(table([head, ...rows]), "\n");
  }
}
