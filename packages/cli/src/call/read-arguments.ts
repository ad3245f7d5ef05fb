import { CommandError } from "../command-error.ts";
import { readGiven } from "../files/read-given.ts";
import { jsonLosses } from "../json/json-losses.ts";
import { messageOf } from "../message-of.ts";
import type { Arguments } from "./assemble.ts";

/** The arguments that `--args` gives: JSON, `@file`, or `-` for JSON on standard input. */
export function readArguments(text: string | undefined): Arguments {
  if (text === undefined) return {};
  const [json, place] = readJson(text);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new CommandError(`${place} is not valid JSON: ${messageOf(error)}`);
  }
  const losses = jsonLosses(json).map((loss) => `${place}: ${loss}`);
  if (losses.length > 0) throw new CommandError(losses.join("\nerror: "));
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Arguments;
  throw new CommandError(
    `${place} must be a JSON object with the arguments by name, such as {"reference": "acme/pay"}.`,
  );
}

function readJson(text: string): [json: string, place: string] {
  if (text === "-") return [readGiven(0, "standard input"), "standard input"];
  if (!text.startsWith("@")) return [text, "--args"];
  const file = text.slice(1);
  return [readGiven(file), file];
}
