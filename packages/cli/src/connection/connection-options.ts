import { type Command, InvalidArgumentError, Option } from "commander";
import { type AddressFlags, exampleInstance, hasInstances } from "./find-connection.ts";

/** The flags of every command that sends requests. */
export interface ConnectionFlags extends AddressFlags {
  /** Seconds. */
  timeout: number;
  retries: number;
}

/** Adds the options that every command that sends requests takes. There is none for the key: it would show in lists of processes. */
export function addConnectionOptions(command: Command, retries = 2): Command {
  return addAddressOptions(command)
    .option("--timeout <seconds>", "maximum time to wait for a response", readSeconds, 30)
    .option(
      "--retries <number>",
      "maximum retries after a failure, where a retry is safe",
      readCount,
      retries,
    );
}

/** Adds the options that say where the API is. */
export function addAddressOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--instance <name>",
        `the instance: ${exampleInstance} (default: DATACLOUD_INSTANCE)`,
      ).hideHelp(!hasInstances),
    )
    .option("--base-url <url>", "the base URL of the API (default: DATACLOUD_BASE_URL)");
}

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

function readCount(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number, 0 or more.");
}
