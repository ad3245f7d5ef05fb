import { curl, keyOption, quote } from "./curl.ts";
import { formPairs } from "./form-pairs.ts";
import type { SampleRequest } from "./sample-request.ts";

/** What a CI system calls the values of the job that a deployment is made of. */
export interface JobVariables {
  commit: string;
  repository: string;
  /** Something that is the same when the job runs again. */
  run: string;
}

/** Whether a request reports a deployment, which a job can do on every push. */
export function isDeployment({ arguments: args }: SampleRequest): boolean {
  return "deployed_at" in args;
}

/**
 * A request from a job; an error response fails the job. A deployment takes its commit, repository, time and reference from
 * the job: with the values of an example, every push after the first would report the same deployment again.
 */
export function ciCommand(request: SampleRequest, job: JobVariables): string {
  if (!isDeployment(request)) return failing(curl(request));
  const values: Readonly<Record<string, string>> = {
    deployed_at: "$(date -u +%FT%TZ)",
    repository: job.repository,
    commit_sha: job.commit,
    "merge_commit_shas[]": job.commit,
    reference_id: job.run,
  };
  const options = new Set(
    formPairs(request).map(([name, value]) => {
      const own = values[name];
      return `--data-urlencode ${own === undefined ? quote(`${name}=${value}`) : `"${name}=${own}"`}`;
    }),
  );
  const first = `curl --max-time 30 ${request.url}`;
  return failing(`${[first, keyOption(request.key), ...options].join(" \\\n  ")}\n`);
}

function failing(command: string): string {
  return command.replace(/^curl /, "curl --fail-with-body --silent --show-error ");
}

/** Every line of a text moved to the right. Only "\n" ends a line: to a regular expression U+2028 would too. */
export function indented(text: string, indent: string): string {
  const lines = text.split("\n").map((line) => (line === "" ? line : indent + line));
  return lines.join("\n");
}
