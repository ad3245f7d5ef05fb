import { ciCommand, indented, isDeployment } from "./ci-command.ts";
import type { SampleRequest } from "./sample-request.ts";

const job = { commit: "$CI_COMMIT_SHA", repository: "$CI_PROJECT_PATH", run: "gitlab-$CI_PIPELINE_ID" };

/** A job that sends the request; `DATACLOUD_TOKEN` is a masked variable of the project. */
export function gitlabCi(request: SampleRequest): string {
  const rule = isDeployment(request)
    ? "    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"
    : "    - when: manual";
  return `data-cloud:
  image: curlimages/curl:8.11.1
  rules:
${rule}
  script:
    - |
${indented(ciCommand(request, job), "      ")}`;
}
