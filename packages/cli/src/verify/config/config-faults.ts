import { nearest } from "@datacloud/validators";
import type { z } from "zod";

type Path = readonly PropertyKey[];

/** One thing that is wrong in a configuration file, and where. */
export interface ConfigFault {
  path: Path;
  message: string;
  /** Whether the field's name is wrong, and not its value. */
  isName?: boolean;
}

/** Fields that have another name here, or none for a reason. */
const elsewhere: Readonly<Record<string, string>> = {
  token: "an API key must not be in this file; set DATACLOUD_TOKEN",
  server: "name the server on the command line with --server, so that no file decides where an API key goes",
  write: "give --write on the command line, together with --server",
  apihost: "use hosts",
  apihosts: "use hosts",
  format: "use formats",
  reports: "use formats",
  required: "use require",
  methods: "use require",
  capture: "use captures",
};

/** What the file has at a path. */
export interface ConfigView {
  fieldsAt(path: Path): string[];
  valueAt(path: Path): unknown;
}

/** What a schema found, in words. No value of the file is retried: it may be a key in the wrong place. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], view: ConfigView): ConfigFault[] {
  return issues.flatMap((issue) => {
    const { path } = issue;
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => {
        const message = unknownField(key, view.fieldsAt(path), path.length === 0);
        return { path: [...path, key], message, isName: true };
      });
    return [{ path, message: wrongValue(issue, view), isName: issue.code === "invalid_key" }];
  });
}

function unknownField(name: string, known: readonly string[], isTop: boolean): string {
  const remedy = elsewhere[name.toLowerCase().replaceAll(/[-_]/g, "")];
  const isOfVerify = isTop && !known.includes(name);
  const near = nearest(name, known);
  if (near !== undefined) return `there is no such field. Did you mean ${near}?`;
  if (remedy !== undefined) return `there is no such field: ${remedy}.`;
  const hint = isOfVerify ? " Settings of verify belong under the field verify." : "";
  return `there is no such field.${hint} The fields here are ${known.join(", ")}.`;
}

function wrongValue(issue: z.core.$ZodIssue, { valueAt }: ConfigView): string {
  switch (issue.code) {
    case "invalid_type":
      return `must be ${nameOfType(issue.expected)}.`;
    case "invalid_value":
      return notAmong(issue.values.map(String), valueAt(issue.path));
    case "invalid_union":
      return "must be true, false, or an array of 429, 500, reset, slow and outage.";
    case "too_small":
      return issue.origin === "number" ? "must be more than 0." : "must not be empty.";
    case "invalid_format":
      return "must be a format such as `text`, or a format and a file such as `junit=report.xml`.";
    case "invalid_key":
      return "must be the name of a variable, without `=`.";
    default:
      return `is wrong: ${issue.message}.`;
  }
}

function notAmong(values: readonly string[], value: unknown): string {
  const near = nearest(String(value), values);
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  const isShort = values.length <= 10;
  if (isShort) return `must be one of ${values.join(", ")}.${hint}`;
  return `is not the name of a method.${hint} \`datacloud methods\` lists them.`;
}

function nameOfType(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: "a string",
    number: "a number",
    boolean: "true or false",
    array: "an array",
    object: "an object",
    record: "an object of names and strings",
  };
  return names[type] ?? type;
}
