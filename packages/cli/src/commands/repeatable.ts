import { Option } from "commander";

/** An option that collects its values. `none` says in the help what is without it. */
export function repeatable(flags: string, description: string, none: string): Option {
  // Without its description, an empty default would be printed as `[]`.
  return new Option(flags, `${description} (can be repeated)`).argParser(collect).default([], none);
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
