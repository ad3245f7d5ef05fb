import { InvalidArgumentError } from "commander";

/** A further report of a probe, and the file it goes to. */
export interface ProbeOutput {
  format: "html" | "markdown";
  file: string;
}

/** Reads `html=evidence.html`, and adds it to those before. */
export function readProbeOutput(text: string, before: readonly ProbeOutput[] = []): ProbeOutput[] {
  const [format = "", ...rest] = text.split("=");
  const file = rest.join("=");
  if (format !== "html" && format !== "markdown")
    throw new InvalidArgumentError("The formats are html and markdown; --evidence names the JSON file.");
  if (file === "")
    throw new InvalidArgumentError(`Name the file: ${format}=evidence.${format === "html" ? "html" : "md"}.`);
  return [...before, { format, file }];
}
