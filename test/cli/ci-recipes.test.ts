import { expect, test } from "vitest";
import { parse } from "yaml";
import { read } from "../architecture/repository.ts";
import { closedAfter } from "../closed-after.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { startSandbox } from "./sandbox-server.ts";
import { installCommand, runShell } from "./shell-command.ts";

const commit = "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2";
const folder = temporaryFolder("recipes");

/** Variables that the documentation of each system promises to a job, with the URL of the run that they make. */
const jobs: Record<string, { env: Record<string, string>; url: string | null }> = {
  "GitLab CI": {
    env: {
      GITLAB_CI: "true",
      CI_PROJECT_PATH: "acme/gitlab",
      CI_COMMIT_SHA: commit,
      CI_COMMIT_BRANCH: "main",
      CI_PIPELINE_URL: "https://gitlab.com/acme/gitlab/-/pipelines/1",
    },
    url: "https://gitlab.com/acme/gitlab/-/pipelines/1",
  },
  CircleCI: {
    env: {
      CIRCLECI: "true",
      CIRCLE_PROJECT_USERNAME: "acme",
      CIRCLE_PROJECT_REPONAME: "circle",
      CIRCLE_SHA1: commit,
      CIRCLE_BUILD_URL: "https://circleci.com/gh/acme/circle/1",
    },
    url: "https://circleci.com/gh/acme/circle/1",
  },
  Jenkins: {
    env: {
      JENKINS_URL: "https://jenkins.example/",
      GIT_URL: "https://jo:git-secret@git.example/acme/jenkins.git",
      GIT_COMMIT: commit,
      GIT_BRANCH: "origin/main",
      BUILD_URL: "https://jenkins.example/job/pay/1/",
    },
    url: "https://jenkins.example/job/pay/1/",
  },
  "Azure Pipelines": {
    env: {
      TF_BUILD: "True",
      SYSTEM_COLLECTIONURI: "https://dev.azure.com/acme/",
      SYSTEM_TEAMPROJECT: "acme",
      BUILD_BUILDID: "1",
      BUILD_REPOSITORY_PROVIDER: "TfsGit",
      BUILD_REPOSITORY_NAME: "azure",
      BUILD_SOURCEVERSION: commit,
      BUILD_SOURCEBRANCH: "refs/heads/main",
    },
    url: "https://dev.azure.com/acme/acme/_build/results?buildId=1",
  },
  "Bitbucket Pipelines": {
    env: {
      BITBUCKET_BUILD_NUMBER: "1",
      BITBUCKET_REPO_FULL_NAME: "acme/bitbucket",
      BITBUCKET_COMMIT: commit,
      BITBUCKET_BRANCH: "main",
    },
    url: "https://bitbucket.org/acme/bitbucket/pipelines/results/1",
  },
  Buildkite: {
    env: {
      BUILDKITE: "true",
      BUILDKITE_REPO: "git@github.com:acme/buildkite.git",
      BUILDKITE_COMMIT: commit,
      BUILDKITE_BRANCH: "main",
      BUILDKITE_PULL_REQUEST: "false",
      BUILDKITE_BUILD_URL: "https://buildkite.com/acme/buildkite/builds/1",
    },
    url: "https://buildkite.com/acme/buildkite/builds/1",
  },
};

/** The recipes of the README by system: a name, a colon, and a block. GitHub's is a use of the action, which has its own test. */
const recipes = [
  ...read("packages/cli/README.md").matchAll(/^([^\n]+):\n\n```(yaml|groovy)\n([\s\S]*?)^```$/gm),
]
  .map(([, system = "", language = "", text = ""]) => ({ system, steps: stepsOf(language, text) }))
  .filter(({ system }) => system !== "GitHub Actions");

/** The lines that a job's shell is given. */
function stepsOf(language: string, text: string): string[] {
  if (language === "groovy") return [...text.matchAll(/\bsh '([^']*)'/g)].map(([, line = ""]) => line);
  return scriptsIn(parse(text));
}

function scriptsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const isShell = ["script", "run", "command", "commands"].includes(name);
    if (isShell && typeof inner === "string") return [inner];
    if (isShell && Array.isArray(inner)) return inner.map(String);
    return scriptsIn(inner);
  });
}

const sandbox = closedAfter(await startSandbox());
installCommand(folder);

test("there is a recipe for each system, and each has steps", () => {
  expect(recipes.map(({ system }) => system)).toEqual(Object.keys(jobs));
  for (const { steps } of recipes) expect(steps).not.toEqual([]);
});

test.each(recipes)(
  "the steps for $system report a deployment of what the job knows",
  async ({ system, steps }) => {
    const { env, url } = jobs[system] ?? { env: {}, url: null };
    for (const step of steps) {
      const run = await runShell(step, folder, { ...sandbox.env, CI: "true", ...env });
      expect({ step, code: run.code, stderr: run.stderr }).toMatchObject({ code: 0 });
      expect(`${run.stdout}${run.stderr}`).toContain(`From ${system}:`);
      expect(`${run.stdout}${run.stderr}`).not.toMatch(/git-secret|dxdc-/);
    }
    const stored = await sandbox.rows("select * from deployments order by id desc limit 1");
    expect(JSON.stringify(stored)).toContain(commit);
    expect(JSON.stringify(stored)).toContain(url);
  },
);
