import { Command, Option } from "commander";
import { CommandError } from "../command-error.ts";
import {
  checkUrl,
  exampleInstance,
  findAddress,
  hasInstances,
  urlOf,
} from "../connection/find-connection.ts";
import { exitCode } from "../exit-codes.ts";
import { openKeyring } from "../settings/keyring.ts";
import { isKey } from "../settings/read-key.ts";
import { readSecret } from "../settings/read-secret.ts";
import { type KeySource, type Settings, settingsFile, writeSettings } from "../settings/settings.ts";
import { ask } from "../terminal/ask.ts";

interface InitFlags {
  instance?: string;
  baseUrl?: string;
  key?: KeySource["from"];
  variable: string;
  command?: string;
}

/** `datacloud init`: asks for the instance and for where the API key comes from, and writes the settings. */
export function initCommand(): Command {
  return new Command("init")
    .description(
      "Set the instance, and where the API key comes from. The API key itself is not written unless you ask for it.",
    )
    .addOption(new Option("--instance <name>", `the instance: ${exampleInstance}`).hideHelp(!hasInstances))
    .option("--base-url <url>", "the base URL of the API, instead of an instance")
    .addOption(
      new Option("--key <source>", "where the API key comes from").choices([
        "environment",
        "command",
        "keyring",
        "plain",
      ]),
    )
    .option("--variable <name>", "with --key environment: the variable that holds the key", "DATACLOUD_TOKEN")
    .option(
      "--command <command>",
      "with --key command: the command that prints the key, such as op read op://vault/datacloud/key",
    )
    .addHelpText(
      "after",
      `
Examples:
  datacloud init
  datacloud init --instance acme --key environment
  datacloud init --instance acme --key command --command "op read op://vault/datacloud/key"
  echo "$KEY" | datacloud init --instance acme --key keyring

With --key keyring or plain, the key is read from standard input, so it does not appear in process lists.`,
    )
    .action(run);
}

async function run(flags: InitFlags): Promise<void> {
  const address = await askAddress(flags);
  const source = flags.key ?? (await askSource());
  const key = await keySource(source, flags, address);
  writeSettings({ ...address, key });
  process.stdout.write(`Wrote ${settingsFile()}\nCheck the connection with \`datacloud doctor\`.\n`);
}

async function askAddress({ instance, baseUrl }: InitFlags): Promise<Settings> {
  if (baseUrl !== undefined) return { baseUrl: checkUrl(baseUrl) };
  // The one address of all accounts, or the reason why an instance has no address of its own.
  if (!hasInstances)
    return { baseUrl: instance === undefined ? findAddress({}, {}, {}).baseUrl : urlOf(instance) };
  const name = instance ?? (await ask(`Instance (${exampleInstance}): `, "pass --instance"));
  const [, short = ""] = /^https:\/\/([^.]+)/.exec(urlOf(name)) ?? [];
  return { instance: short };
}

async function askSource(): Promise<KeySource["from"]> {
  const answer = await ask(
    "Where does the API key come from: environment, command, keyring or plain? ",
    "pass --key",
  );
  const found = (["environment", "command", "keyring", "plain"] as const).find(
    (each) => each.startsWith(answer) && answer !== "",
  );
  if (found) return found;
  throw new CommandError(`${answer} is not one of environment, command, keyring or plain.`);
}

async function keySource(source: KeySource["from"], flags: InitFlags, address: Settings): Promise<KeySource> {
  if (source === "environment") return { from: source, variable: checkVariable(flags.variable) };
  if (source === "command") {
    const command = flags.command ?? (await ask("Command that prints the key: ", "pass --command"));
    if (command.trim() === "") throw new CommandError("--command is empty; it must print the key.");
    return { from: source, command };
  }
  const key = (await readSecret()).trim();
  if (!isKey(key))
    throw new CommandError("that is not an API key: it is empty or contains spaces.", exitCode.key);
  if (source === "plain") {
    process.stderr.write("warning: the key is written to the settings file as plain text.\n");
    return { from: source, token: key };
  }
  const account = address.instance ?? address.baseUrl ?? "";
  (await openKeyring()).write(account, key);
  return { from: source, account };
}

/** A key in place of the name would be written to the settings, so it is not repeated either. */
function checkVariable(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name)) return name;
  throw new CommandError("--variable must be the name of an environment variable, such as DATACLOUD_TOKEN.");
}
