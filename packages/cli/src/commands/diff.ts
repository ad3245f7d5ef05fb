import { compareDocuments } from "@datacloud/contract/diff";
import { Command } from "commander";
import { type DiffFormat, diffFormats } from "../diff/formats.ts";
import { readDocument } from "../diff/read-document.ts";
import { levels, reportOf } from "../diff/report.ts";
import { exitCode } from "../exit-codes.ts";
import { checkPlaces } from "../files/check-places.ts";
import { addFormatOption, failOnOption, type Output, writeFiles } from "../flags/output-option.ts";
import { paintFor } from "../terminal/paint.ts";

interface Flags {
  format?: Output<DiffFormat>[];
  failOn: "breaking" | "additive" | "editorial" | "never";
}

const help = `
Changes are breaking, additive or editorial. A request with fewer accepted values breaks clients; a response with more
possible values breaks code that reads it. A code that is added to an open list of error codes breaks nobody.

Examples:
  datacloud diff old.yaml new.yaml
  datacloud diff --format markdown=changes.md --fail-on never v1/openapi.json openapi.yaml

Exit codes: 0 no change at the level of --fail-on, 1 at least one such change, 2 a document cannot be read.`;

/** `datacloud diff`: compares two OpenAPI documents. */
export function diffCommand(): Command {
  const command = new Command("diff")
    .description(
      "Compare two OpenAPI documents, and classify every change as breaking, additive or editorial.",
    )
    .argument("<before>", "the older document, YAML or JSON")
    .argument("<after>", "the newer document");
  return addFormatOption(command, diffFormats)
    .addOption(failOnOption("level", [...levels, "never"]).default("breaking"))
    .addHelpText("after", help)
    .action((before: string, after: string, flags: Flags) => {
      const outputs = flags.format ?? [];
      checkPlaces({ read: [before, after], written: outputs.map(({ file }) => file) });
      const report = reportOf(before, after, compareDocuments(readDocument(before), readDocument(after)));
      const shown = outputs.find(({ file }) => file === undefined)?.format ?? "text";
      process.stdout.write(
        diffFormats[shown](report, shown === "text" ? paintFor(process.stdout) : undefined),
      );
      writeFiles(outputs, (format) => diffFormats[format](report));
      const grave = flags.failOn === "never" ? [] : levels.slice(0, levels.indexOf(flags.failOn) + 1);
      if (grave.some((level) => report.summary[level] > 0)) process.exitCode = exitCode.refused;
    });
}
