import type { Call } from "./call.ts";
import { ciCommand, indented, isDeployment } from "./ci-command.ts";

const job = { commit: "$GITHUB_SHA", repository: "$GITHUB_REPOSITORY", run: "github-$GITHUB_RUN_ID" };

/** A workflow whose one step sends the request: a deployment on every push, anything else by hand. */
export function githubActions(call: Call): string {
  const trigger = isDeployment(call) ? "  push:\n    branches: [main]" : "  workflow_dispatch:";
  return `name: Data Cloud
on:
${trigger}
jobs:
  data-cloud:
    runs-on: ubuntu-latest
    steps:
      - name: ${call.method}
        env:
          DATACLOUD_TOKEN: \${{ secrets.DATACLOUD_TOKEN }}
        run: |
${indented(ciCommand(call, job), "          ")}`;
}
