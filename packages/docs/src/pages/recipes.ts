import { type Block, codeTabs } from "../page.ts";
import type { Sample } from "../reference.ts";

/** A step for one CI system, with the variables that it takes from the job. */
export interface Recipe extends Sample {
  /** What the shell runs; it is in the text, indented as the file needs it. */
  command: string;
  /** The variables of the job that the command reads, with values as the CI system sets them. */
  variables: Readonly<Record<string, string>>;
}

const sha = "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2";

/** The request: a form, because a shell can quote its values without building JSON by hand. */
function command(repository: string, commit: string, run: string): string {
  return `curl https://yourinstance.getdx.net/api/deployments.create \\
  --fail-with-body --silent --show-error --max-time 30 --retry 3 --retry-max-time 120 \\
  --header "Authorization: Bearer $DATACLOUD_TOKEN" \\
  --data-urlencode "service=payments-service" \\
  --data-urlencode "repository=${repository}" \\
  --data-urlencode "commit_sha=${commit}" \\
  --data-urlencode "reference_id=${run}" \\
  --data-urlencode "deployed_at=$(date -u +%FT%TZ)"`;
}

/** Every recipe, in the order of the tabs. */
export const recipes: readonly Recipe[] = [
  recipe({
    id: "github",
    label: "GitHub Actions",
    syntax: "yaml",
    command: command("$GITHUB_REPOSITORY", "$GITHUB_SHA", "github-$GITHUB_RUN_ID"),
    indent: "          ",
    variables: { GITHUB_REPOSITORY: "acme/payments", GITHUB_SHA: sha, GITHUB_RUN_ID: "9876543210" },
    frame: (lines) => `# .github/workflows/deploy.yml
on:
  push:
    branches: [main]
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      # ... your deployment ...
      - name: Report the deployment to DX
        env:
          DATACLOUD_TOKEN: \${{ secrets.DATACLOUD_TOKEN }}
        run: |
${lines}
`,
  }),
  recipe({
    id: "gitlab",
    label: "GitLab CI",
    syntax: "yaml",
    command: command("$CI_PROJECT_PATH", "$CI_COMMIT_SHA", "gitlab-$CI_PIPELINE_ID"),
    indent: "      ",
    variables: { CI_PROJECT_PATH: "acme/payments", CI_COMMIT_SHA: sha, CI_PIPELINE_ID: "1234567" },
    frame: (lines) => `# .gitlab-ci.yml; DATACLOUD_TOKEN is a masked CI/CD variable
report-deployment:
  stage: .post
  image: curlimages/curl:8.11.1
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE != "schedule"
  script:
    - |
${lines}
`,
  }),
  recipe({
    id: "circleci",
    label: "CircleCI",
    syntax: "yaml",
    command: command("acme/payments", "$CIRCLE_SHA1", "circleci-$CIRCLE_PIPELINE_ID"),
    indent: "            ",
    // A workflow that runs again gets another ID; its pipeline keeps its own.
    variables: { CIRCLE_SHA1: sha, CIRCLE_PIPELINE_ID: "5c0f8d6e-6a3b-4f0e-9d1f-2b7a1c3d4e5f" },
    frame: (lines) => `# .circleci/config.yml; the context "datacloud" holds DATACLOUD_TOKEN
version: 2.1
jobs:
  # ... your job "deploy" ...
  report-deployment:
    docker:
      - image: cimg/base:current
    steps:
      - run:
          name: Report the deployment to DX
          command: |
${lines}
workflows:
  deploy:
    jobs:
      - deploy
      - report-deployment:
          context: datacloud
          requires: [deploy]
          filters:
            branches:
              only: main
`,
  }),
  recipe({
    id: "jenkins",
    label: "Jenkins",
    syntax: "groovy",
    command: command("acme/payments", "$GIT_COMMIT", "$BUILD_TAG"),
    indent: "        ",
    variables: { GIT_COMMIT: sha, BUILD_TAG: "jenkins-payments-main-42" },
    frame: (lines) => `// Jenkinsfile; datacloud-token is a "Secret text" credential
stage('Report the deployment to DX') {
  when { branch 'main' } // in a multibranch pipeline
  steps {
    withCredentials([string(credentialsId: 'datacloud-token', variable: 'DATACLOUD_TOKEN')]) {
      sh '''
${lines}
      '''
    }
  }
}
`,
  }),
  recipe({
    id: "azure",
    label: "Azure Pipelines",
    syntax: "yaml",
    command: command("$BUILD_REPOSITORY_NAME", "$BUILD_SOURCEVERSION", "azure-$BUILD_BUILDID"),
    indent: "      ",
    variables: { BUILD_REPOSITORY_NAME: "acme/payments", BUILD_SOURCEVERSION: sha, BUILD_BUILDID: "1234" },
    frame: (lines) => `# azure-pipelines.yml; DATACLOUD_TOKEN is a secret variable of the pipeline
steps:
  - bash: |
${lines}
    displayName: Report the deployment to DX
    condition: and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))
    env:
      DATACLOUD_TOKEN: $(DATACLOUD_TOKEN)
`,
  }),
  recipe({
    id: "bitbucket",
    label: "Bitbucket Pipelines",
    syntax: "yaml",
    command: command("$BITBUCKET_REPO_FULL_NAME", "$BITBUCKET_COMMIT", "bitbucket-$BITBUCKET_PIPELINE_UUID"),
    indent: "              ",
    variables: {
      BITBUCKET_REPO_FULL_NAME: "acme/payments",
      BITBUCKET_COMMIT: sha,
      BITBUCKET_PIPELINE_UUID: "{5c0f8d6e-6a3b-4f0e-9d1f-2b7a1c3d4e5f}",
    },
    frame: (lines) => `# bitbucket-pipelines.yml; DATACLOUD_TOKEN is a secured repository variable
pipelines:
  branches:
    main:
      - step:
          name: Report the deployment to DX
          image: atlassian/default-image:4
          script:
            - |
${lines}
`,
  }),
  recipe({
    id: "buildkite",
    label: "Buildkite",
    syntax: "yaml",
    command: command("acme/payments", "$BUILDKITE_COMMIT", "buildkite-$BUILDKITE_BUILD_ID"),
    indent: "      ",
    // Buildkite itself replaces $NAME when the pipeline is uploaded; $$ leaves the variable to the agent's shell.
    variables: { BUILDKITE_COMMIT: sha, BUILDKITE_BUILD_ID: "0192f4c7-6a3b-4f0e-9d1f-2b7a1c3d4e5f" },
    frame: (lines) => `# .buildkite/pipeline.yml; the agent's environment hook sets DATACLOUD_TOKEN
steps:
  # ... your deployment ...
  - wait
  - label: Report the deployment to DX
    if: build.branch == pipeline.default_branch
    command: |
${lines.replaceAll("$", "$$$$")}
`,
  }),
  recipe({
    id: "argocd",
    label: "Argo CD",
    syntax: "yaml",
    command: "",
    indent: "",
    variables: {},
    frame:
      () => `# ConfigMap argocd-notifications-cm; the secret argocd-notifications-secret holds datacloud-token.
# Each application subscribes by this annotation, with an empty value:
# notifications.argoproj.io/subscribe.datacloud-deployed.datacloud: ""
service.webhook.datacloud: |
  url: https://yourinstance.getdx.net/api
  headers:
    - name: Authorization
      value: Bearer $datacloud-token
    - name: Content-Type
      value: application/json
template.datacloud-deployment: |
  webhook:
    datacloud:
      method: POST
      path: /deployments.create
      body: |
        {
          "service": "{{.app.metadata.name}}",
          "repository": "acme/payments",
          "commit_sha": "{{.app.status.operationState.syncResult.revision}}",
          "reference_id": "argocd-{{.app.metadata.name}}-{{.app.status.operationState.syncResult.revision}}",
          "deployed_at": "{{.app.status.operationState.finishedAt}}",
          "source_name": "argocd"
        }
trigger.datacloud-deployed: |
  - when: app.status.operationState.phase in ['Succeeded'] and app.status.health.status == 'Healthy'
    oncePer: app.status.operationState.syncResult.revision
    send: [datacloud-deployment]
`,
  }),
];

interface RecipeParts extends Omit<Recipe, "text"> {
  indent: string;
  frame: (lines: string) => string;
}

function recipe({ indent, frame, ...parts }: RecipeParts): Recipe {
  const lines = parts.command.replaceAll(/^/gm, indent);
  return { ...parts, text: frame(lines) };
}

/** The recipes as tabs. */
export const recipeTabs: Block = codeTabs("CI system", "recipe", recipes);
