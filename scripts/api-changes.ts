// node scripts/api-changes.ts [--base REF]: every package whose API report differs from that of a base needs a changeset that
// is new since that base. Without --base there are two bases: where the branch left main, and the last release.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";

const reports = "test/packaging/api";

/** What each package lacks, in words, and the bases that were compared with. */
export interface ReportComparison {
  bases: readonly string[];
  problems: readonly string[];
}

/** Compares the API reports of the repository in a folder with those of a base, or of the usual ones. */
export function compareReports(folder: string, base?: string): ReportComparison {
  const git = gitIn(folder);
  const bases = [...new Set(base === undefined ? usualBases(git) : [base])];
  const problems = bases.flatMap((each) =>
    packagesWithout(folder, git, each).map(
      (name) =>
        `The public API of ${name} changed since ${shown(each)}, and no changeset says so. Run \`pnpm changeset\`.`,
    ),
  );
  return { bases: bases.map(shown), problems };
}

type Git = (...args: string[]) => string;

function gitIn(cwd: string): Git {
  return (...args) =>
    execFileSync("git", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** What git prints, or nothing where it fails, as it does where a branch or a tag is not there. */
function printed(git: Git, ...args: string[]): string | undefined {
  try {
    return git(...args);
  } catch {
    return undefined;
  }
}

/** Where the branch left main, and the last release. */
function usualBases(git: Git): string[] {
  const { GITHUB_BASE_REF } = process.env;
  const mains = GITHUB_BASE_REF ? [`origin/${GITHUB_BASE_REF}`] : ["origin/main", "main"];
  const forks = mains.map((branch) => printed(git, "merge-base", "HEAD", branch));
  if (GITHUB_BASE_REF && forks[0] === undefined)
    throw new Error(`origin/${GITHUB_BASE_REF} is not here: check out with the history (fetch-depth: 0).`);
  const release = printed(git, "describe", "--tags", "--abbrev=0", "--match", "v*");
  return [...forks, release].filter((each) => each !== undefined);
}

function shown(base: string): string {
  if (/^[\da-f]{40}$/.test(base)) return base.slice(0, 9);
  return base;
}

/** The packages whose report differs from that of a base, and that no changeset since then names. */
function packagesWithout(folder: string, git: Git, base: string): string[] {
  const changed = changedFiles(folder, git, base);
  const named = changed.filter((file) => file.startsWith(".changeset/")).flatMap(packagesNamedIn(folder));
  return changed
    .filter((file) => file.startsWith(`${reports}/`))
    .filter((report) => isChange(folder, git, base, report))
    .map((report) => `@datacloud/${basename(report, ".txt")}`)
    .filter((name) => !named.includes(name));
}

/** Reports and changesets that are other than in the base or new, committed or not. */
function changedFiles(folder: string, git: Git, base: string): string[] {
  const paths = ["--", reports, ".changeset"];
  const changed = git("diff", "--name-only", base, ...paths);
  const added = git("ls-files", "--others", "--exclude-standard", ...paths);
  return `${changed}\n${added}`.split("\n").filter((file) => file !== "" && existsSync(join(folder, file)));
}

function packagesNamedIn(folder: string): (changeset: string) => string[] {
  return (changeset) => {
    const text = readFileSync(join(folder, changeset), "utf8");
    const [, head = ""] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
    return [...head.matchAll(/^"([^"]+)": (?:major|minor|patch)$/gm)].map(([, name = ""]) => name);
  };
}

/**
 * A report is no change where its package had none before, and where the version was raised: then `changeset version` has
 * used the changesets up.
 */
function isChange(folder: string, git: Git, base: string, report: string): boolean {
  const short = basename(report, ".txt");
  const manifest = short === "generators" ? "generators/package.json" : `packages/${short}/package.json`;
  const before = printed(git, "show", `${base}:${manifest}`);
  if (before === undefined || !existsSync(join(folder, manifest))) return true;
  if (printed(git, "cat-file", "-e", `${base}:${report}`) === undefined) return false;
  return versionIn(before) === versionIn(readFileSync(join(folder, manifest), "utf8"));
}

function versionIn(manifest: string): string {
  return (JSON.parse(manifest) as { version: string }).version;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { base: { type: "string" } } });
  const { bases, problems } = compareReports(process.cwd(), values.base);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else if (bases.length === 0) console.log("There is neither a branch main nor a release to compare with.");
  else console.log(`Every change of a public API since ${bases.join(" and ")} has its changeset.`);
}
