import type { JsonObject, Method, Model } from "../core/model.ts";
import { memberPath } from "../core/text.ts";

/** A method of another document, which stands in texts where ours have one of ours. */
export interface Example {
  name: string;
  /** The method as a member of the client: `labels.create`. */
  member: string;
  arguments: JsonObject;
  /** The constant of the method for the bare client. */
  constant: string;
  /** A method that only reads. */
  read: string;
  family: string;
  /** The path of the method with the folder of the server, `/v2/labels.create`. */
  path: string;
  /** An error code. */
  code: string;
}

/** The methods that are shown: the first that writes and has an example, else the first of all. */
export function exampleOf({ methods, errors, profile }: Model): Example {
  const isShown = (method: Method) => method.scenarios.some(({ response }) => response.status < 300);
  const writes = methods.filter(({ verb }) => verb === "POST");
  const shown = writes.find(isShown) ?? methods.find(isShown) ?? methods[0];
  if (!shown) throw new Error("There is no method to show.");
  const scenario = shown.scenarios.find(({ response }) => response.status < 300);
  const read = methods.find(({ verb }) => verb === "GET") ?? shown;
  return {
    name: shown.name,
    member: memberPath(shown),
    constant: shown.constant,
    arguments: scenario?.request.arguments ?? {},
    read: read.name,
    family: shown.family,
    path: new URL(profile.origin.join("acme")).pathname.replace(/\/$/, "") + shown.path,
    code: shown.errors[0]?.code ?? errors[0]?.code ?? profile.codes.invalid,
  };
}

/** Puts the example in place of methods of ours: in calls, in commands, and where only a name stands. */
export function withExample(text: string, example: Example, ours: readonly string[]): string {
  const { name, member, read, code, path } = example;
  const names = ours.map((each) => each.replace(".", "\\.")).join("|");
  const given = JSON.stringify(example.arguments);
  const constants = ours
    .map((each) => each.replace(/\.(\w)/, (_, letter: string) => letter.toUpperCase()))
    .join("|");
  const replaced = text
    .replaceAll(new RegExp(`\\b(call\\(\\w+, )(?:${constants}), ${literal}`, "g"), (_, start: string) => {
      return `${start}${example.constant}, ${given}`;
    })
    .replaceAll(
      new RegExp(`(import \\{ call, connect, |call\\([^,]+, )(?:${constants})\\b`, "g"),
      (_, start: string) => start + example.constant,
    )
    .replaceAll(new RegExp(`client\\.(try\\.)?(?:${names})\\(${literal}\\)`, "g"), (_, way = "") => {
      return `client.${way}${member}(${given})`;
    })
    .replaceAll(
      new RegExp(`client\\.(try\\.)?(?:${names})\\b`, "g"),
      (_, way = "") => `client.${way}${member}`,
    )
    .replaceAll("EXAMPLE_ARGUMENTS", quotable(given))
    .replaceAll(new RegExp(`(Args<"(?:${names})"> = )${literal}`, "g"), (_, start) => start + given)
    .replaceAll(
      new RegExp(`diagnose\\(\\s*"(?:${names})",\\s*${literal}\\)`, "g"),
      `diagnose("${name}", ${given})`,
    )
    .replaceAll(
      new RegExp(`(datacloud (?:call )?)(?:${names}|customData get)( --[^\\n\\x60]*)`, "g"),
      (_, start) => {
        return `${start}${name} ${flagsOf(example.arguments)}`;
      },
    )
    .replaceAll("deployments.*,customData.get", `${example.family}.*,${read}`)
    .replaceAll(new RegExp(`/api/(?:${names})\\b`, "g"), path)
    .replaceAll(/\brepo_not_found\b/g, code)
    .replaceAll(
      new RegExp(`\\b(?:${names})\\b`, "g"),
      (each) => [name, read][Number(reads.test(each))] ?? name,
    );
  // What differed in method or flags may have become equal.
  if (replaced === text) return text;
  return replaced.replaceAll(/^(.*\bdatacloud .*\n)\1+/gm, "$1");
}

/** JSON for a text in single quotes; nothing of it where it holds what ends one. */
function quotable(json: string): string {
  if (/['\\]/.test(json)) return "{}";
  return json;
}

const reads = /\.(?:get|list)/;

/** An object of a program, which may hold others. */
const literal = "\\{(?:[^{}]|\\{[^{}]*\\})*\\}";

/** Arguments as flags of the command. */
function flagsOf(args: JsonObject): string {
  const isPlain = Object.values(args).every((value) => /^[\w./:@%+-]+$/.test(String(value)));
  if (!isPlain) return `--args '${JSON.stringify(args)}'`;
  return Object.entries(args)
    .map(([name, value]) => `--${name.replaceAll("_", "-")} ${String(value)}`)
    .join(" ");
}
