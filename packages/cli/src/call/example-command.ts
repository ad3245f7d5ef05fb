import { describeArguments, type ValueDescription } from "@datacloud/contract/arguments";
import type { MethodName } from "@datacloud/contract/methods";
import { asText, isRecord } from "@datacloud/traffic";
import { flagName } from "./argument-flags.ts";
import { quote } from "./curl-command.ts";

/** The command line that makes a request with some arguments. */
export function exampleCommand(method: MethodName, args: Readonly<Record<string, unknown>>): string {
  const members = describeArguments(method).arguments;
  const words = Object.entries(args).flatMap(([name, value]) => {
    const description = members.find((each) => each.name === name) ?? { types: [] };
    return flagsOf([name], value, description);
  });
  return [`datacloud ${method}`, ...words].join(" ");
}

function flagsOf(path: readonly string[], value: unknown, description: ValueDescription): string[] {
  const flag = flagName(path);
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item) => `${flag} ${word(item)}`);
  }
  const { members = [] } = description;
  const isFlat =
    isRecord(value) && Object.keys(value).every((name) => members.some((each) => each.name === name));
  if (isFlat && description.types.includes("object")) {
    return Object.entries(value).flatMap(([name, inner]) =>
      flagsOf([...path, name], inner, members.find((each) => each.name === name) ?? { types: [] }),
    );
  }
  return [`${flag} ${word(value)}`];
}

function word(value: unknown): string {
  const text = asText(value);
  const escaped = text.startsWith("@") ? `@${text}` : text;
  if (/^[\w./:@%+-]+$/.test(escaped)) return escaped;
  return quote(escaped);
}
