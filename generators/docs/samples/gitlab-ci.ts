import type { Call } from "./call.ts";
import { failing, indented } from "./github-actions.ts";

/** A job that makes the call; `DATACLOUD_TOKEN` is a masked variable of the project. */
export function gitlabCi(call: Call): string {
  return `data-cloud:
  image: curlimages/curl
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - |
${indented(failing(call), "      ")}`;
}
