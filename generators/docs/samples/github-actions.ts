import { ciCommand, indented, isDeployment } from "./ci-command.ts";
import type { SampleRequest } from "./sample-request.ts";

const job = { commit: "$GITHUB_SHA", repository: "$GITHUB_REPOSITORY", run: "github-$GITHUB_RUN_ID" };

/** A workflow whose one step sends the request: a deployment on every push, anything else by hand. */
export function githubActions(request: SampleRequest): string {
  const trigger = isDeployment(request) ? "  push:\n    branches: [main]" : "  workflow_dispatch:";
  return `name: Data Cloud
on:
${trigger}
jobs:
  data-cloud:
    runs-on: ubuntu-latest
    steps:
      - name: ${request.method}
        env:
          DATACLOUD_TOKEN: \${{ secrets.DATACLOUD_TOKEN }}
        run: |
${indented(ciCommand(request, job), "          ")}`;
}
