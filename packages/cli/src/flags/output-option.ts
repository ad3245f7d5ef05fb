import { type Command, InvalidArgumentError, Option } from "commander";
import { writeOutput } from "../files/given-files.ts";

/** A format, and the file it goes to; without one, standard output. */
export interface Output<Format extends string> {
  format: Format;
  file?: string;
}

/** Adds `--format`, which can be repeated: `junit=report.xml`. */
export function addFormatOption<Format extends string>(
  command: Command,
  formats: Readonly<Record<Format, unknown>>,
): Command {
  const names = Object.keys(formats) as Format[];
  const read = (text: string, before: readonly Output<Format>[] = []): Output<Format>[] => {
    const [name, ...rest] = text.split("=");
    const file = rest.join("=");
    const format = names.find((each) => each === name);
    if (format === undefined) throw new InvalidArgumentError(`There are ${names.join(", ")}.`);
    if (file !== "") return [...before, { format, file }];
    if (rest.length > 0) throw new InvalidArgumentError("Put a file name after the `=`.");
    if (before.some((output) => output.file === undefined))
      throw new InvalidArgumentError(
        "Only one format can go to standard output; write the others as FORMAT=FILE.",
      );
    return [...before, { format }];
  };
  return command.option(
    "-f, --format <format[=file]>",
    "text, json, junit, sarif, html or markdown (can be repeated)",
    read,
  );
}

/** The option `--fail-on`, with its levels from the gravest on. */
export function failOnOption(name: string, levels: readonly string[], note = ""): Option {
  const meaning = `the lowest level that sets exit code 1${note}`;
  return new Option(`--fail-on <${name}>`, meaning).choices(levels);
}

/** Writes what goes to files, and says where. */
export function writeFiles<Format extends string>(
  outputs: readonly Output<Format>[],
  textIn: (format: Format) => string,
): void {
  for (const { format, file } of outputs) {
    if (file === undefined) continue;
    writeOutput(file, textIn(format));
    process.stderr.write(`Wrote ${format} to ${file}\n`);
  }
}
