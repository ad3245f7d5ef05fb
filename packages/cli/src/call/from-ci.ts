/** What a job of a CI system knows of itself. */
export interface CiFacts {
  /** The name of the system, as people write it. */
  system: string;
  repository?: string | undefined;
  commit?: string | undefined;
  branch?: string | undefined;
  pullRequest?: string | undefined;
  runUrl?: string | undefined;
  actor?: string | undefined;
  email?: string | undefined;
  pipeline?: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;
type Reader = (env: Env) => CiFacts | undefined;

/** The facts of the job that the environment describes; nothing outside a known CI system. */
export function readCi(env: Env = process.env): CiFacts | undefined {
  for (const read of readers) {
    const facts = read(env);
    if (facts) return facts;
  }
  return undefined;
}

const github: Reader = (env) => {
  if (env.GITHUB_ACTIONS !== "true") return undefined;
  const {
    GITHUB_SERVER_URL: server = "https://github.com",
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
  } = env;
  return {
    system: "GitHub Actions",
    repository,
    commit: env.GITHUB_SHA,
    branch:
      env.GITHUB_HEAD_REF ||
      (env.GITHUB_REF_TYPE === "tag" ? undefined : env.GITHUB_REF_NAME?.replace(/^\d+\/merge$/, "")),
    pullRequest: /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? "")?.[1],
    runUrl: repository && run && `${server}/${repository}/actions/runs/${run}`,
    actor: env.GITHUB_ACTOR,
    pipeline: env.GITHUB_WORKFLOW,
  };
};

const gitlab: Reader = (env) => {
  if (env.GITLAB_CI !== "true") return undefined;
  return {
    system: "GitLab CI",
    repository: env.CI_PROJECT_PATH,
    commit: env.CI_COMMIT_SHA,
    branch: env.CI_MERGE_REQUEST_SOURCE_BRANCH_NAME || env.CI_COMMIT_BRANCH,
    pullRequest: env.CI_MERGE_REQUEST_IID,
    runUrl: env.CI_PIPELINE_URL || env.CI_JOB_URL,
    actor: env.GITLAB_USER_LOGIN,
    email: env.GITLAB_USER_EMAIL,
    pipeline: env.CI_PIPELINE_NAME || env.CI_JOB_NAME,
  };
};

const circle: Reader = (env) => {
  if (env.CIRCLECI !== "true") return undefined;
  const { CIRCLE_PROJECT_USERNAME: owner, CIRCLE_PROJECT_REPONAME: name } = env;
  return {
    system: "CircleCI",
    repository: owner && name && `${owner}/${name}`,
    commit: env.CIRCLE_SHA1,
    branch: env.CIRCLE_BRANCH,
    pullRequest: env.CIRCLE_PR_NUMBER || lastNumber(env.CIRCLE_PULL_REQUEST),
    runUrl: env.CIRCLE_BUILD_URL,
    actor: env.CIRCLE_USERNAME,
    pipeline: env.CIRCLE_JOB,
  };
};

const jenkins: Reader = (env) => {
  if (!env.JENKINS_URL) return undefined;
  return {
    system: "Jenkins",
    repository: repositoryOf(env.GIT_URL || env.GIT_URL_1),
    commit: env.GIT_COMMIT,
    branch: env.CHANGE_BRANCH || (env.BRANCH_NAME ?? env.GIT_BRANCH)?.replace(/^origin\//, ""),
    pullRequest: env.CHANGE_ID,
    runUrl: env.BUILD_URL,
    actor: env.CHANGE_AUTHOR || env.BUILD_USER_ID,
    email: env.CHANGE_AUTHOR_EMAIL || env.BUILD_USER_EMAIL,
    pipeline: env.JOB_NAME,
  };
};

const buildkite: Reader = (env) => {
  if (env.BUILDKITE !== "true") return undefined;
  return {
    system: "Buildkite",
    repository: repositoryOf(env.BUILDKITE_REPO),
    commit: unless("HEAD", env.BUILDKITE_COMMIT),
    branch: env.BUILDKITE_BRANCH,
    pullRequest: unless("false", env.BUILDKITE_PULL_REQUEST),
    runUrl: env.BUILDKITE_BUILD_URL,
    actor: env.BUILDKITE_BUILD_CREATOR,
    email: env.BUILDKITE_BUILD_CREATOR_EMAIL,
    pipeline: env.BUILDKITE_PIPELINE_SLUG,
  };
};

const azure: Reader = (env) => {
  if (env.TF_BUILD?.toLowerCase() !== "true") return undefined;
  const { SYSTEM_COLLECTIONURI: collection, SYSTEM_TEAMPROJECT: project, BUILD_BUILDID: build } = env;
  const ref = env.SYSTEM_PULLREQUEST_SOURCEBRANCH || env.BUILD_SOURCEBRANCH;
  // DX names a repository of Azure Repos by its project, and one of GitHub by its owner.
  const isAzure = env.BUILD_REPOSITORY_PROVIDER === "TfsGit";
  const name = env.BUILD_REPOSITORY_NAME;
  return {
    system: "Azure Pipelines",
    repository: isAzure && name && project ? `${project}/${name}` : name,
    commit: env.BUILD_SOURCEVERSION,
    branch: /^refs\/heads\/(.*)$/.exec(ref ?? "")?.[1],
    pullRequest: env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER || env.SYSTEM_PULLREQUEST_PULLREQUESTID,
    runUrl:
      collection &&
      project &&
      build &&
      `${collection}${encodeURIComponent(project)}/_build/results?buildId=${build}`,
    actor: env.BUILD_REQUESTEDFOR,
    email: env.BUILD_REQUESTEDFOREMAIL,
    pipeline: env.BUILD_DEFINITIONNAME,
  };
};

const bitbucket: Reader = (env) => {
  const { BITBUCKET_BUILD_NUMBER: build, BITBUCKET_REPO_FULL_NAME: repository } = env;
  if (!build) return undefined;
  return {
    system: "Bitbucket Pipelines",
    repository,
    commit: env.BITBUCKET_COMMIT,
    branch: env.BITBUCKET_BRANCH,
    pullRequest: env.BITBUCKET_PR_ID,
    runUrl: repository && `https://bitbucket.org/${repository}/pipelines/results/${build}`,
  };
};

/** The variables of Argo CD's build environment, which jobs and notification hooks are given. */
const argo: Reader = (env) => {
  if (!env.ARGOCD_APP_NAME) return undefined;
  return {
    system: "Argo CD",
    repository: repositoryOf(env.ARGOCD_APP_SOURCE_REPO_URL),
    commit: /^[0-9a-f]{7,40}$/i.exec(env.ARGOCD_APP_REVISION ?? "")?.[0],
    branch: unless("HEAD", env.ARGOCD_APP_SOURCE_TARGET_REVISION),
    runUrl:
      env.ARGOCD_SERVER_URL &&
      `${env.ARGOCD_SERVER_URL.replace(/\/+$/, "")}/applications/${env.ARGOCD_APP_NAME}`,
    pipeline: env.ARGOCD_APP_NAME,
  };
};

const readers: readonly Reader[] = [github, gitlab, circle, buildkite, azure, bitbucket, jenkins, argo];

/** `acme/pay` of `git@github.com:acme/pay.git` or `https://user@host/acme/pay`. Credentials in the address are dropped. */
export function repositoryOf(remote: string | undefined): string | undefined {
  const path = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+:)(.+)$/i.exec(remote ?? "")?.[1];
  return path
    ?.replace(/^scm\//, "")
    .replace(/\/+$/, "")
    .replace(/\.git$/, "");
}

/** A variable, unless it has the value by which a system says that there is none. */
function unless(none: string, value: string | undefined): string | undefined {
  if (value === none) return undefined;
  return value;
}

function lastNumber(url: string | undefined): string | undefined {
  return /\/(\d+)\/?$/.exec(url ?? "")?.[1];
}
