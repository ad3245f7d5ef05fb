import { describeArguments } from "@datacloud/contract/arguments";
import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { scenarios } from "@datacloud/contract/scenarios";
import { present } from "@datacloud/traffic";
import { exitCodeHelp } from "../exit-codes.ts";
import { terminalWidth, wrap } from "../terminal/wrap.ts";
import { exampleCommand } from "./example-command.ts";

/** The help of a method: what it does before the options, and what to know about sending it after them. */
export function methodHelp(method: MethodName): { before: string; after: string } {
  const { description, rules = [] } = describeArguments(method);
  const { summary, docs, deprecated, successor } = describeMethod(method);
  const width = terminalWidth();
  const examples = examplesOf(method);
  const old = deprecated && deprecation(successor);
  const ruleLines = rules.map(({ text, evidence }) => `  ${wrap(`${text}${noteOf(evidence)}`, width, "  ")}`);
  const parts = present(
    ruleLines.length > 0 && `\nRules:\n${ruleLines.join("\n")}`,
    `\nRetry: ${wrap(repeatSentence(method), width)}`,
    "\nValues: @file is replaced by the file's content (@@ for a plain @). Times: now, -2h, ISO 8601, Unix seconds or\nmilliseconds. Arrays: repeat the flag for each item. Objects: JSON, or --name.member for each member.",
    examples.length > 0 && `\nExamples:\n${examples.map((line) => `  ${line}`).join("\n")}`,
    exitCodeHelp(["success", "refused", "usage", "key", "unreachable", "uncertain", "server", "rateLimited"]),
    docs !== null && `\n${docs}`,
  );
  return { before: wrap(present(`${summary}.`, old, description).join(" "), width), after: parts.join("\n") };
}

/** Whether a request may be retried, in a sentence. */
export function repeatSentence(method: MethodName): string {
  const { safe, keys } = describeMethod(method).idempotency;
  if (safe === true) return "safe.";
  if (safe === false) return "not safe; it may be stored twice.";
  return `safe with ${keys.map((key) => `\`${key}\``).join(" or ")}, else it may be stored twice.`;
}

/** The successful calls of the document as command lines. */
export function examplesOf(method: MethodName): string[] {
  return scenarios
    .filter(({ method: name, response, request }) => {
      const isPlain = request.body === undefined && request.authorization === "active";
      return name === method && response.status < 300 && isPlain;
    })
    .map(({ request }) => exampleCommand(method, request.arguments));
}

/** Says that a method is deprecated, and what takes its place. */
export function deprecation(successor: string | null): string {
  if (successor === null) return "Deprecated.";
  return `Deprecated; use ${successor}.`;
}

/** How a claim is known, where no page documents it. */
export function noteOf(level: string | undefined): string {
  if (level === undefined || level === "documented") return "";
  return ` (${level})`;
}
