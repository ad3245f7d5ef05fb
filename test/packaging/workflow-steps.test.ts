import { execFile } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { read, root } from "../architecture/repository.ts";
import { published, usePacked } from "./pack.ts";
import { startRegistry } from "./registry.ts";

interface Workflow {
  jobs: Record<string, { steps: { run?: string }[] }>;
}

const { tarball, folder: unpacked } = usePacked(published.map(({ short }) => short));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The scripts of a job. */
function scriptsOf(workflow: string, job: string): string[] {
  const { jobs } = parse(read(`.github/workflows/${workflow}.yaml`)) as Workflow;
  return jobs[job]?.steps.flatMap(({ run }) => (run === undefined ? [] : [run])) ?? [];
}

/** A checkout with the artifact of packed packages in a folder, as a job has it. */
function workspace(artifact: string, shorts: readonly string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "datacloud-steps-")));
  folders.push(folder);
  mkdirSync(join(folder, artifact));
  for (const short of shorts) copyFileSync(tarball(short), join(folder, artifact, basename(tarball(short))));
  return folder;
}

/** Runs a script as a runner does. */
async function runScript(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;
  const options = { cwd, env: { PATH, HOME: process.env.HOME, ...env }, timeout: 120_000 };
  const args = ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script];
  const { stdout } = await promisify(execFile)("bash", args, options);
  return stdout;
}

describe("the job that publishes", () => {
  const [script = ""] = scriptsOf("release", "publish");
  // Only GitHub can say where a package was built.
  const here = script.replace(" --provenance", " --no-provenance");

  test.each([
    { name: "v1.2.3", tag: "latest", again: "is on the registry" },
    { name: "v1.2.3-rc.1", tag: "next" },
  ])(
    "publishes what is new for the tag $name, as $tag",
    async ({ name, tag, again }) => {
      expect(here).not.toBe(script);
      const registry = await startRegistry();
      const folder = workspace("tarballs", ["traffic"]);
      const host = registry.url.replace(/^http:/, "");
      writeFileSync(join(folder, ".npmrc"), `registry=${registry.url}\n${host}:_authToken=none\n`);
      const publish = () => runScript(here, folder, { GITHUB_REF_NAME: name });
      await publish();
      const expected = { "dist-tags": { [tag]: expect.any(String) } };
      expect([...registry.packages]).toMatchObject([["@datacloud/traffic", expected]]);
      if (again !== undefined) expect(await publish()).toContain(again);
      registry.close();
    },
    120_000,
  );

  test("fails where there is nothing to publish", async () => {
    const folder = workspace("tarballs", []);
    await expect(runScript(here, folder, { GITHUB_REF_NAME: "v1.2.3" })).rejects.toThrow("tarballs/*.tgz");
  });
});

const node20 = join(root, "test/runtimes/node_modules/node-20/bin/node");

// registry.test.ts installs them.
test.runIf(existsSync(node20))(
  "the program of the job that installs the packages uses them on the oldest Node.js",
  async () => {
    expect(scriptsOf("ci", "installed").at(-1)).toContain("node use-packages.mjs");
    copyFileSync(join(root, "test/packaging/use-packages.mjs"), join(unpacked, "use-packages.mjs"));
    const { stdout } = await promisify(execFile)(node20, ["use-packages.mjs"], { cwd: unpacked });
    expect(stdout).toContain("The packages work on Node.js 20.");
  },
);

describe("a tag that is not the version of the packages", () => {
  const check = (tag: string) => runScript(`node scripts/set-versions.ts --check ${tag}`, root, {});

  test("stops the release before anything is built", async () => {
    const steps = scriptsOf("release", "build");
    expect(steps.findIndex((step) => step.includes("set-versions"))).toBeLessThan(
      steps.findIndex((step) => step.includes("build")),
    );
    await expect(check("v99.0.0")).rejects.toThrow(
      /@datacloud\/generators has version .*, which is not that of the tag v99\.0\.0/,
    );
    const { version } = published[0] ?? { version: "" };
    expect(await check(`v${version}`)).toContain("files name the version of their package.");
  });
});
