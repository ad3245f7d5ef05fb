import { type Command, InvalidArgumentError, Option } from "commander";

/** A reader of whole numbers between two limits. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** Adds the options that say where a server listens. */
export function addListenOptions(command: Command, port: number): Command {
  return command
    .option("-p, --port <number>", "port to listen on; 0 takes a free one", readPort, port)
    .option("--host <address>", "address to listen on", "127.0.0.1");
}

/** A port to listen on. */
export const readPort = wholeNumber(0, 65_535);

/** A number above zero. */
export function readPositive(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError("It must be a number above 0.");
}

/** More seconds than this would be no time at all: a timer holds 2 ** 31 milliseconds. */
const longest = 2_147_483;

/** A time to wait, in seconds. */
export function readSeconds(text: string): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= longest) return seconds;
  throw new InvalidArgumentError(`It must be a number of seconds above 0, and at most ${longest}.`);
}

/** A reader of http and https URLs, which names an example where a text is none. */
export function urlLike(example: string): (text: string) => URL {
  return (text) => {
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
    throw new InvalidArgumentError(`It must be a URL, such as ${example}.`);
  };
}

/** An option that collects its values. `none` says in the help what is without it. */
export function repeatable(flags: string, description: string, none: string): Option {
  // Without its description, an empty default would be printed as `[]`.
  return new Option(flags, `${description} (can be repeated)`).argParser(collect).default([], none);
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
