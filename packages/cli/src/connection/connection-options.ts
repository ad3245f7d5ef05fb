import { type Command, Option } from "commander";
import { readSeconds, wholeNumber } from "../flags/option-values.ts";
import { type AddressFlags, exampleInstance, hasInstances } from "./find-connection.ts";

/** The flags of every command that sends requests. */
export interface ConnectionFlags extends AddressFlags {
  /** Seconds. */
  timeout: number;
  retries: number;
}

/** Adds the options that every command that sends requests takes. There is none for the key: it would show in lists of processes. */
export function addConnectionOptions(command: Command, retries = 2): Command {
  return addTimeoutOption(addAddressOptions(command)).option(
    "--retries <number>",
    "maximum retries after a failure, where a retry is safe",
    wholeNumber(0, 999),
    retries,
  );
}

/** Adds the option that says how long to wait. */
export function addTimeoutOption(command: Command): Command {
  return command.option("--timeout <seconds>", "maximum time to wait for a response", readSeconds, 30);
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
