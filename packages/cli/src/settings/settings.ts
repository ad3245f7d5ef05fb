import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { isRecord } from "@datacloud/traffic";
import { CommandError } from "../command-error.ts";

/** Where the API key comes from. Only `plain` keeps it in the settings file. */
export type KeySource =
  | { from: "environment"; variable: string }
  | { from: "command"; command: string }
  | { from: "keyring"; account: string }
  | { from: "plain"; token: string };

/** What `datacloud init` writes. */
export interface Settings {
  instance?: string;
  baseUrl?: string;
  key?: KeySource;
}

/** The settings file: DATACLOUD_CONFIG, or the usual folder of the system. */
export function settingsFile(env: NodeJS.ProcessEnv = process.env): string {
  if (env.DATACLOUD_CONFIG) return env.DATACLOUD_CONFIG;
  const windows = process.platform === "win32" ? env.APPDATA : undefined;
  return join(windows ?? env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "datacloud", "config.json");
}

/** Reads the settings; none where there is no file. */
export function readSettings(file = settingsFile()): Settings {
  if (!existsSync(file)) return {};
  try {
    const settings: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isSettings(settings)) return settings;
  } catch (error) {
    // A parser's own message may repeat the text, which may hold a key.
    const reason = error instanceof SyntaxError ? "it is not valid JSON" : String(error);
    throw new CommandError(
      `cannot read the settings in ${file}: ${reason}. Run \`datacloud init\` to write them again.`,
    );
  }
  throw new CommandError(
    `the settings in ${file} have an unknown form. Run \`datacloud init\` to write them again.`,
  );
}

const sources = ["environment", "command", "keyring", "plain"];

function isSettings(value: unknown): value is Settings {
  if (!isRecord(value)) return false;
  const { instance = "", baseUrl = "", key } = value;
  const isAddress = typeof instance === "string" && typeof baseUrl === "string";
  const isKey =
    typeof key === "object" && key !== null && "from" in key && sources.includes(String(key.from));
  return isAddress && (key === undefined || isKey);
}

/** Writes the settings so that only their owner can read them, whoever could read an earlier file of that name. */
export function writeSettings(settings: Settings, file = settingsFile()): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // A file that exists keeps its mode when it is written, and is empty when the writing fails.
  const next = `${file}.${process.pid}.new`;
  writeFileSync(next, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  renameSync(next, file);
}
