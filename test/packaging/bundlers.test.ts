import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Metro from "metro";
import { build } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import webpack from "webpack";
import { root } from "../architecture/repository.ts";
import { usePacked } from "./pack.ts";

const { folder, modules } = usePacked(["client", "contract", "validators", "traffic"]);

/** A program that uses the whole of the client, and how it judges arguments. */
const program = (validators: string, options: string) => `
import { createClient, NetworkError } from "@datacloud/client";
${validators}
export async function run(fetch) {
  const args = { reference: "a", key: "b", value: {} };
  const options = { instance: "acme", token: "my-key", fetch, retry: { limit: 0 } };
  const client = createClient(options);
  const judging = createClient({ ...options, validate: "throw"${options} });
  return [
    await client.customData.set(args),
    (await client.customData.set.batch([args])).accepted,
    await judging.customData.set({ ...args, value: "x" }).catch(({ name, message }) => name + ": " + message),
    NetworkError.name,
  ];
}
`;
const files = {
  plain: program("", ""),
  given: program('import { diagnose } from "@datacloud/validators";', ", diagnose"),
};
type Program = keyof typeof files;

beforeAll(() => {
  mkdirSync(join(folder, "src"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "src", `${name}.js`), text);
});

/** Bundles one of the programs; gives the file, and everything that the bundler had to say. */
interface Bundler {
  name: string;
  bundle(program: Program, out: string): Promise<{ file: string; warnings: unknown[] }>;
}

async function withVite(program: Program, out: string) {
  const warnings: unknown[] = [];
  const note = (message: string) => void warnings.push(message);
  const customLogger = {
    info: () => undefined,
    warn: note,
    warnOnce: note,
    error: note,
    clearScreen: () => undefined,
    hasErrorLogged: () => false,
    hasWarned: false,
  };
  const lib = {
    entry: join(folder, `src/${program}.js`),
    formats: ["es" as const],
    fileName: () => "main.js",
  };
  await build({ root: folder, configFile: false, customLogger, build: { outDir: out, lib } });
  return { file: join(out, "main.js"), warnings };
}

async function withWebpack(program: Program, out: string) {
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: `./src/${program}.js`,
    target: ["web", "es2022"],
    experiments: { outputModule: true },
    output: { path: out, filename: "main.mjs", module: true, library: { type: "module" }, publicPath: "" },
    performance: { hints: false },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler?.run((error, stats) => (error ? reject(error) : resolve(stats))),
  );
  const { errors = [], warnings = [] } = stats?.compilation ?? {};
  return { file: join(out, "main.mjs"), warnings: [...errors, ...warnings].map(String) };
}

const bundlers: readonly Bundler[] = [
  { name: "Vite", bundle: withVite },
  { name: "webpack", bundle: withWebpack },
];

async function run(file: string): Promise<unknown[]> {
  const { run } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    run(fetch: () => Promise<Response>): Promise<unknown[]>;
  };
  return run(async () => Response.json({ ok: true }));
}

describe.each(bundlers)("$name", ({ name, bundle }) => {
  test("bundles the client with its validators without a word, and the bundle runs", async () => {
    const { file, warnings } = await bundle("given", join(folder, `given-${name}`));
    expect(warnings).toEqual([]);
    const [answer, accepted, judged, error] = await run(file);
    expect([answer, accepted]).toEqual([{ ok: true }, 1]);
    expect(judged).toContain("ArgumentsError: customData.set was not sent.");
    expect(error).not.toBe("");
  });

  test("bundles the client where the validators are not installed, and says then what to do", async () => {
    const gone = join(folder, "validators");
    renameSync(join(modules, "@datacloud/validators"), gone);
    try {
      const { file, warnings } = await bundle("plain", join(folder, `alone-${name}`));
      expect(warnings).toEqual([]);
      const [answer, , judged] = await run(file);
      expect(answer).toEqual({ ok: true });
      expect(judged).toMatch(/`validate` needs .*@datacloud\/validators/);
    } finally {
      renameSync(gone, join(modules, "@datacloud/validators"));
    }
  });
});

test("in a Vite bundle `validate` alone finds the validators that are installed", async () => {
  const { file } = await withVite("plain", join(folder, "found"));
  const [, , judged] = await run(file);
  expect(judged).toContain("ArgumentsError");
});

test("Metro, as React Native uses it, bundles the whole client", async () => {
  // A program for React Native has this beside it.
  const runtime = realpathSync(join(realpathSync(join(root, "test/node_modules/metro")), "../metro-runtime"));
  cpSync(runtime, join(modules, "metro-runtime"), { recursive: true });
  const config = await Metro.loadConfig({ cwd: folder, resetCache: true }, { projectRoot: folder });
  const out = join(folder, "metro.js");
  await Metro.runBuild(
    { ...config, watchFolders: [folder, runtime], maxWorkers: 1, reporter: { update: () => undefined } },
    { entry: "src/plain.js", out, dev: false, minify: false },
  );
  expect(existsSync(out)).toBe(true);
});
