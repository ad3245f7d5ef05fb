import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { files, read, root } from "../architecture/repository.ts";
import { published } from "./pack.ts";

const rootManifest = JSON.parse(read("package.json")) as { repository: { url: string } };

describe.each(published)("$name", ({ short, folder }) => {
  const manifest = JSON.parse(read(`${folder}/package.json`)) as Record<string, unknown>;

  test("says in its manifest what a registry, a bundler and a reader want to know", () => {
    expect(manifest).toMatchObject({
      description: expect.stringMatching(/^[A-Z].{20,}\.$/),
      keywords: expect.arrayContaining(["dx", "data-cloud"]),
      homepage: expect.stringContaining(folder),
      bugs: expect.stringMatching(/\/issues$/),
      repository: { type: "git", url: rootManifest.repository.url, directory: folder },
      license: "MIT",
      type: "module",
      engines: { node: expect.stringMatching(/^>=\d/) },
      files: expect.arrayContaining(["dist"]),
      publishConfig: { access: "public", provenance: true },
    });
    expect(manifest).toHaveProperty("sideEffects");
    expect(manifest).toHaveProperty("exports");
    expect((manifest.scripts as { prepack: string }).prepack).toBe(
      `node ${relative(folder, "scripts/require-pnpm.mjs")}`,
    );
    expect(Object.keys(manifest.scripts as object).filter((name) => /install/.test(name))).toEqual([]);
  });

  test("has a page of its own with an example, which others compile", () => {
    const page = read(`${folder}/README.md`);
    expect(page).toMatch(new RegExp(`^# @datacloud/${short}\n`));
    expect(page).toMatch(/```(?:ts|sh)\n/);
  });
});

test.each(["pack", "publish"])(
  "npm %s refuses, and says what to use: it would leave workspace: ranges in the manifest",
  (command) => {
    const { status, stderr } = spawnSync("npm", [command, "--dry-run"], {
      cwd: join(root, "packages/mocks"),
      encoding: "utf8",
      // What pnpm sets for its own scripts, these tests among them, would make npm pass for pnpm.
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain("Pack and publish with pnpm");
  },
);

test("every version comes from the manifests: after a change of one, a script sets what else names it", () => {
  const script = join(root, "scripts/set-versions.ts");
  const output = execFileSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(output).toMatch(/^\d+ files name the version of their package\.\n$/);
  const named = files.filter((file) => /^packages\/[^/]+\/src\/version\.ts$/.test(file));
  expect(named.length).toBeGreaterThan(0);
  for (const file of named) expect(existsSync(join(root, file))).toBe(true);
});
