import { dirname, join, normalize } from "node:path";

/** Files by their paths from the root. */
export interface Tree {
  files: readonly string[];
  read(file: string): string;
}

/**
 * What tests and their modules read beyond the paths that stand in their text: paths that are put together at run time, and
 * what programs read that they start. A key is the beginning of a path that is reached. A file is read alone, "*" is all.
 */
const further: Readonly<Record<string, readonly string[]>> = {
  "generators/": ["spec/", "redocly.yaml", "packages/sandbox/control-api.yaml"],
  // Its live server starts them.
  "packages/docs/": ["generators/"],
  "test/bundled-command.ts": ["packages/cli/"],
  // They copy these folders, of which tests are no part, or not run there. The third names the tests that it runs in its copy.
  "test/generators/adopt.test.ts": [
    "packages/",
    "generators/",
    "spec/",
    "LICENSE",
    ".gitignore",
    "test/package.json",
  ],
  "test/packaging/prepare-release.test.ts": [
    ".changeset/",
    ".gitignore",
    "packages/",
    "generators/",
    "spec/",
  ],
  "test/generators/added-method.test.ts": ["packages/", "generators/", "spec/"],
  // It compiles what is generated beside the handwritten files.
  "test/generators/check-types.test.ts": ["packages/"],
  // It asks git for the ends of lines of all.
  "test/packaging/platforms.test.ts": ["*"],
  "test/works-in/": ["packages/", "generators/", "test/packaging/"],
  "test/packaging/": [
    ...["packages/", "generators/", "test/packaging/"],
    ...[".changeset/", ".ci/", ".github/", "README.md", "CONTRIBUTING.md", "LICENSE"],
  ],
};

/**
 * Tests of `test/packaging` that try one package, or those that they give to `usePacked`: they depend on what their text names, as others
 * do. Packing takes the files of each package from its own folder.
 */
export const isOfNamedPackages = (file: string): boolean =>
  /^test\/packaging\/(?:(?:action|built-command|bundlers|common-js|many-entries|msw-versions|runtimes|types)\.test|types\/.*|pack|runtime-program)\.ts$/.test(
    file,
  );

/** A module that takes a list of the repository's files may read any. */
const takesList =
  /import \{[^}]*\b(?:files|generated|handWritten|sources)\b[^}]*\} from "[^"]*\/repository\.ts"/;

/** What every test depends on: settings and locks of the root, what builds, and what runs the tests. */
const common = /^(?:[^/]+\.(?:json|yaml)|\.gitattributes|scripts\/.*|test\/[^/]+)$/;

const isTest = (file: string) => file.endsWith(".test.ts");

/** A package, the generators or the document, which are reached as a whole: one of their files may read any other. */
const unitOf = (path: string) => /^(?:packages\/[^/]+|generators|spec)\//.exec(path)?.[0];

/** Tells for each test file which files its result may depend on. */
export function inputsReader(tree: Tree): (testFile: string) => string[] {
  const { files, read } = tree;
  const existing = placeFinder(files);
  const packages = packagesOf(tree);
  const known = new Set(files);
  const namedBy = remembering((file) =>
    /\.[cm]?[jt]s$/.test(file) ? pathsIn(file, read(file), existing) : [],
  );
  const filesBelow = remembering((path) => files.filter((file) => file.startsWith(path) && !isTest(file)));
  const furtherOf = remembering((path) =>
    Object.entries(further).flatMap(([start, more]) =>
      path.startsWith(start) && !isOfNamedPackages(path) ? more : [],
    ),
  );

  return (testFile) => {
    const found = new Set([testFile]);
    const seen = new Set<string>();
    const waiting = [unitOf(testFile) ?? testFile, ...namedBy(testFile)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const path = unitOf(next) ?? next;
      if (path === "*") return [...files];
      if (seen.has(path)) continue;
      seen.add(path);
      waiting.push(...(packages.get(path) ?? []));
      for (const more of furtherOf(path)) {
        if (known.has(more)) found.add(more);
        else waiting.push(more);
      }
      if (known.has(path)) {
        found.add(path);
        waiting.push(...namedBy(path));
      } else if (unitOf(path) === path) for (const file of filesBelow(path)) found.add(file);
      else waiting.push(...filesBelow(path));
    }
    return files.filter((file) => found.has(file) || common.test(file));
  };
}

function remembering(make: (path: string) => readonly string[]): (path: string) => readonly string[] {
  const made = new Map<string, readonly string[]>();
  return (path) => {
    const value = made.get(path) ?? make(path);
    made.set(path, value);
    return value;
  };
}

/** The other packages of the workspace that each package names. */
function packagesOf({ files, read }: Tree): ReadonlyMap<string, readonly string[]> {
  const manifests = files.filter((file) => /^packages\/[^/]+\/package\.json$/.test(file));
  return new Map(
    manifests.map((file) => {
      const names = read(file).matchAll(/"@[^"/]+\/([^"/]+)": "workspace:/g);
      return [`${dirname(file)}/`, [...names].map(([, name]) => `packages/${name}/`)];
    }),
  );
}

/** Files and folders that the text of a module names: imports, URLs beside it, and paths from the root. */
function pathsIn(file: string, text: string, existing: (path: string) => string[]): string[] {
  // `@datacloud/source` is a condition, not a package.
  const own = [...text.matchAll(/@datacloud\/(?!source\b)([\w-]+)/g)].map(([, name]) =>
    name === "generators" ? "generators/" : `packages/${name}/`,
  );
  // A path ends at a quote, or where something is put in.
  const beside = text.matchAll(/["'`](\.{1,2}\/[^"'`\n$]*)|new URL\(\s*["'`]([^"'`\n$]+)/g);
  const fromRoot = text.matchAll(/(?<=["'`}])[\w.-]+\/[\w./-]*|(?<=\broot, ["'`])[\w.-]+/g);
  const [, packed = ""] = /\busePacked\(\[([^\]]*)\]\)/.exec(text) ?? [];
  const folders = [...packed.matchAll(/"([\w-]+)"/g)].map(([, name]) =>
    name === "generators" ? "generators/" : `packages/${name}/`,
  );
  // The names of all packages alone, and the names of tests, which it does not read.
  if (file === "test/packaging/pack.ts" || file === "test/vitest.config.ts") return existing("test/once.ts");
  const named = [
    ...folders,
    ...[...beside].map(([, path, url = ""]) => join(dirname(file), path ?? url)),
    ...[...fromRoot].map(([path]) => normalize(path)),
  ];
  const found = [...(takesList.test(text) ? ["*"] : []), ...[...own, ...named].flatMap(existing)];
  // Such a test writes programs into a folder of its own, whose imports, `./program.js`, lead nowhere here.
  return isOfNamedPackages(file) ? found.filter((path) => path !== "test/packaging/") : found;
}

/** Finds the file or folder of a path, or the last folder on the way to it: `dist/` has no files, and the end of a path may be missing. */
function placeFinder(files: readonly string[]): (path: string) => string[] {
  const known = new Set(files);
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) folders.add(folder);
  return (path) => {
    if (known.has(path)) return [path];
    for (let folder = path.replace(/\/$/, ""); /[^.]/.test(folder); folder = dirname(folder))
      if (folders.has(folder) && folder !== "test") return [`${folder}/`];
    return [];
  };
}
