import { InvalidArgumentError } from "commander";

/** A reader of whole numbers between two limits. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
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
