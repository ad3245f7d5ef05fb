import { expect, test } from "vitest";
import { readCi, repositoryOf } from "./from-ci.ts";

const commit = "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2";

test.each([
  [
    "GitHub Actions",
    {
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: "acme/pay",
      GITHUB_SHA: commit,
      GITHUB_REF: "refs/pull/7/merge",
      GITHUB_HEAD_REF: "fix",
      GITHUB_RUN_ID: "1",
      GITHUB_ACTOR: "jo",
    },
    "https://github.com/acme/pay/actions/runs/1",
  ],
  [
    "GitLab CI",
    {
      GITLAB_CI: "true",
      CI_PROJECT_PATH: "acme/pay",
      CI_COMMIT_SHA: commit,
      CI_MERGE_REQUEST_IID: "7",
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: "fix",
      CI_PIPELINE_URL: "https://gitlab.com/p/1",
      GITLAB_USER_LOGIN: "jo",
    },
    "https://gitlab.com/p/1",
  ],
  [
    "CircleCI",
    {
      CIRCLECI: "true",
      CIRCLE_PROJECT_USERNAME: "acme",
      CIRCLE_PROJECT_REPONAME: "pay",
      CIRCLE_SHA1: commit,
      CIRCLE_BRANCH: "fix",
      CIRCLE_PULL_REQUEST: "https://github.com/acme/pay/pull/7",
      CIRCLE_BUILD_URL: "https://circleci.com/1",
      CIRCLE_USERNAME: "jo",
    },
    "https://circleci.com/1",
  ],
  [
    "Jenkins",
    {
      JENKINS_URL: "https://ci",
      GIT_URL: "git@github.com:acme/pay.git",
      GIT_COMMIT: commit,
      CHANGE_BRANCH: "fix",
      CHANGE_ID: "7",
      BUILD_URL: "https://ci/1",
      CHANGE_AUTHOR: "jo",
    },
    "https://ci/1",
  ],
  [
    "Buildkite",
    {
      BUILDKITE: "true",
      BUILDKITE_REPO: "https://user:secret@github.com/acme/pay.git",
      BUILDKITE_COMMIT: commit,
      BUILDKITE_BRANCH: "fix",
      BUILDKITE_PULL_REQUEST: "7",
      BUILDKITE_BUILD_URL: "https://buildkite.com/1",
      BUILDKITE_BUILD_CREATOR: "jo",
    },
    "https://buildkite.com/1",
  ],
  [
    "Azure Pipelines",
    {
      TF_BUILD: "True",
      BUILD_REPOSITORY_NAME: "acme/pay",
      BUILD_REPOSITORY_PROVIDER: "GitHub",
      BUILD_SOURCEVERSION: commit,
      SYSTEM_PULLREQUEST_SOURCEBRANCH: "refs/heads/fix",
      SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: "7",
      SYSTEM_COLLECTIONURI: "https://dev.azure.com/acme/",
      SYSTEM_TEAMPROJECT: "a b",
      BUILD_BUILDID: "1",
      BUILD_REQUESTEDFOR: "jo",
    },
    "https://dev.azure.com/acme/a%20b/_build/results?buildId=1",
  ],
])("%s: what a job knows", (system, env, runUrl) => {
  expect(readCi(env)).toMatchObject({
    system,
    repository: "acme/pay",
    commit,
    branch: "fix",
    pullRequest: "7",
    runUrl,
    actor: "jo",
  });
});

test("Bitbucket Pipelines and Argo CD: what a job knows", () => {
  const bitbucket = {
    BITBUCKET_BUILD_NUMBER: "3",
    BITBUCKET_REPO_FULL_NAME: "acme/pay",
    BITBUCKET_COMMIT: commit,
    BITBUCKET_BRANCH: "fix",
    BITBUCKET_PR_ID: "7",
  };
  expect(readCi(bitbucket)).toMatchObject({
    repository: "acme/pay",
    commit,
    branch: "fix",
    pullRequest: "7",
    runUrl: "https://bitbucket.org/acme/pay/pipelines/results/3",
  });
  const argo = {
    ARGOCD_APP_NAME: "pay",
    ARGOCD_APP_REVISION: commit,
    ARGOCD_APP_SOURCE_REPO_URL: "https://github.com/acme/pay",
  };
  expect(readCi(argo)).toMatchObject({ system: "Argo CD", repository: "acme/pay", commit, pipeline: "pay" });
});

test("a branch build of GitHub has no pull request, and a tag no branch", () => {
  const job = {
    GITHUB_ACTIONS: "true",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_HEAD_REF: "",
  };
  expect(readCi(job)).toMatchObject({ branch: "main", pullRequest: undefined });
  expect(readCi({ ...job, GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1" })?.branch).toBeUndefined();
});

test.each([
  ["git@github.com:acme/pay.git", "acme/pay"],
  ["ssh://git@host:7999/acme/pay.git", "acme/pay"],
  ["https://jo:secret@host/scm/acme/pay.git", "acme/pay"],
  ["https://gitlab.com/acme/group/pay", "acme/group/pay"],
  [undefined, undefined],
])("%s is the repository %s", (remote, expected) => {
  expect(repositoryOf(remote)).toBe(expected);
});

test("outside a job there is nothing", () => {
  expect(readCi({ CI: "true" })).toBeUndefined();
});
