import { spawnSync } from "node:child_process";
import { CommandError } from "../command-error.ts";
import { exitCode } from "../exit-codes.ts";
import { openKeyring } from "./keyring.ts";
import type { KeySource } from "./settings.ts";

/** Reads the API key from where the settings say it is. The key never becomes part of an error. */
export async function readKey(source: KeySource, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  if (source.from === "plain") return source.token;
  if (source.from === "keyring") return readKeyring(source.account);
  if (source.from === "command") return runKeyCommand(source.command);
  const value = env[source.variable];
  if (value) return value;
  throw new CommandError(
    `the environment variable ${source.variable}, which holds the API key, is not set.`,
    exitCode.key,
  );
}

async function readKeyring(account: string): Promise<string> {
  const keyring = await openKeyring();
  const key = keyring.read(account);
  if (key) return key;
  throw new CommandError(
    `the system's keyring has no API key for ${account}. Run \`datacloud init\` to store one.`,
    exitCode.key,
  );
}

/** Whether a text can be an API key, which a header has to carry. */
export function isKey(text: string): boolean {
  return /^[!-~]+$/.test(text);
}

/** Runs the command of a secret manager, such as `op read op://vault/datacloud/key`; what it prints is the key. */
function runKeyCommand(command: string): string {
  const { status, stdout, error } = spawnSync(command, {
    shell: true,
    encoding: "utf8",
    timeout: 60_000,
    // A secret manager may ask for a password.
    stdio: ["inherit", "pipe", "inherit"],
  });
  const key = stdout?.trim() ?? "";
  if (status === 0 && isKey(key)) return key;
  const reason =
    error?.message ??
    (status === 0 ? "it did not print one line with a key" : `it ended with exit code ${status}`);
  throw new CommandError(
    `the command that gives the API key failed: ${reason}. The command is: ${command}`,
    exitCode.key,
  );
}
