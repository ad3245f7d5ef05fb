import { type ArgumentDescription, describeArguments } from "@datacloud/contract/arguments";
import { errors, isKnownErrorCode } from "@datacloud/contract/errors";
import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { present } from "@datacloud/traffic";
import { typeWords } from "../call/coerce-text.ts";
import { deprecation, examplesOf, noteOf, repeatSentence } from "../call/method-help.ts";
import type { Paint } from "../terminal/paint.ts";
import { wrap } from "../terminal/wrap.ts";

/** Everything about a method as data. */
export function methodFacts(name: MethodName): object {
  return { name, ...describeMethod(name), ...describeArguments(name), examples: examplesOf(name) };
}

/** Everything about a method for a person. */
export function methodText(name: MethodName, paint: Paint, width: number): string {
  const {
    summary,
    verb,
    path,
    docs,
    evidence,
    deprecated,
    successor,
    tables,
    errors: codes,
  } = describeMethod(name);
  const { description, arguments: members, rules = [] } = describeArguments(name);
  const heading = (text: string) => `\n${paint("bold", text)}`;
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length === 0) return [];
    return [heading(title), ...lines.map((line) => `  ${line}`)];
  };
  return present(
    `${paint("bold", name)}  ${verb} ${path}`,
    `${summary}.`,
    deprecated && paint("yellow", deprecation(successor)),
    description !== "" && wrap(description, width),
    ...section("Arguments", [
      ...members.flatMap((member) => argumentLines(member, paint, width)),
      ...rules.map(({ text, evidence: level }) => wrap(`${text}${noteOf(level)}`, width, "  ")),
    ]),
    ...section("Retry", [wrap(repeatSentence(name), width, "  ")]),
    ...section(
      "Errors",
      codes.map(({ code, evidence: level }) => `${paint("cyan", code)}${noteOf(level)}  ${meaningOf(code)}`),
    ),
    ...section("Evidence", [[`${evidence.level}:`, ...evidence.sources].join(" ").replace(/:$/, "")]),
    ...section("Tables", present(wrap(tables.join(", "), width, "  "))),
    ...section("Examples", examplesOf(name)),
    docs !== null && `\n${docs}`,
  ).join("\n");
}

function argumentLines(member: ArgumentDescription, paint: Paint, width: number, indent = ""): string[] {
  const { name, required, description = "", evidence, default: usual, members = [] } = member;
  const facts = present(
    typeWords(member),
    required && "required",
    usual !== undefined && `default ${JSON.stringify(usual)}`,
  );
  const inner = `${indent}    `;
  const hang = `${inner}  `;
  return present(
    `${indent}${paint("cyan", name)}  ${paint("dim", facts.join(", "))}${noteOf(evidence)}`,
    description !== "" && `${inner}${wrap(description, width, hang)}`,
    ...(member.items?.members ?? members).flatMap((each) => argumentLines(each, paint, width, inner)),
  );
}

function meaningOf(code: string): string {
  if (isKnownErrorCode(code)) return errors[code].meaning;
  return "";
}
