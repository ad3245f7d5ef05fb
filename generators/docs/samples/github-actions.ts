import type { Call } from "./call.ts";
import { curl } from "./curl.ts";

/** A workflow whose one step makes the call; a refusal fails the step. */
export function githubActions(call: Call): string {
  return `name: Data Cloud
on:
  push:
    branches: [main]
jobs:
  data-cloud:
    runs-on: ubuntu-latest
    steps:
      - name: ${call.method}
        env:
          DATACLOUD_TOKEN: \${{ secrets.DATACLOUD_TOKEN }}
        run: |
${indented(failing(call), "          ")}`;
}

/** The call from a shell, ending with an error where the API refuses it. */
export function failing(call: Call): string {
  return curl(call).replace(/^curl /, "curl --fail-with-body --silent --show-error ");
}

/** Every line of a text moved to the right. */
export function indented(text: string, indent: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? line : indent + line))
    .join("\n");
}
