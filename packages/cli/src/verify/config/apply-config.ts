import { dirname, isAbsolute, join, relative } from "node:path";
import { present } from "@datacloud/traffic";
import { type Command, InvalidArgumentError } from "commander";
import { escapePath } from "tinyglobby";
import type { ConfigFault } from "./config-faults.ts";
import type { VerifyConfig } from "./config-schema.ts";
import { type Config, findConfig, readConfig } from "./read-config.ts";

/** What to judge, where the configuration file names it. */
export type ConfigSource = Pick<VerifyConfig, "captures" | "command">;

/** Texts that an option takes, each with the place of the field it comes from. */
type Texts = readonly { text: string; path: readonly (string | number)[] }[];

/** Adds the options that choose the configuration file. */
export function addConfigOptions(command: Command): Command {
  return command
    .option(
      "--config <file>",
      "the configuration file (default: datacloud.config.json or .yaml in this folder)",
    )
    .option("--no-config", "use no configuration file");
}

/** Sets the options that the command line leaves open to what the configuration file says, and gives what it judges. */
export function applyConfig(command: Command): ConfigSource {
  const { config } = command.opts<{ config?: string | false }>();
  if (config === false) return {};
  const file = typeof config === "string" ? config : findConfig();
  if (file === undefined) return {};
  const read = readConfig(file);
  const faults = setOptions(command, read);
  const { captures, command: words } = read.verify;
  if (captures && words)
    faults.push({
      path: ["verify", "command"],
      message: "give captures or command, not both.",
      isName: true,
    });
  if (faults.length > 0) read.refuse(faults);
  process.stderr.write(`Configuration: ${file}\n`);
  return {
    ...(captures && { captures: captures.map((path) => fromFile(read, path, true)) }),
    ...(words && { command: words }),
  };
}

function setOptions(command: Command, config: Config): ConfigFault[] {
  const faults: ConfigFault[] = [];
  for (const [name, value] of Object.entries(optionsOf(config))) {
    const source = command.getOptionValueSource(name);
    if (value === undefined || (source !== undefined && source !== "default")) continue;
    if (typeof value === "boolean") command.setOptionValueWithSource(name, value || undefined, "config");
    else faults.push(...setTexts(command, name, value));
  }
  return faults;
}

/** Reads texts as the option on the command line would. */
function setTexts(command: Command, name: string, texts: Texts): ConfigFault[] {
  const option = command.options.find((each) => each.attributeName() === name);
  const faults: ConfigFault[] = [];
  let value: unknown;
  for (const { text, path } of texts) {
    try {
      value = option?.parseArg ? option.parseArg(text, value) : text;
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      faults.push({ path, message: error.message });
    }
  }
  if (texts.length > 0 && faults.length === 0) command.setOptionValueWithSource(name, value, "config");
  return faults;
}

/** The names are those that commander gives to the options. */
function optionsOf(config: Config): Record<string, Texts | boolean | undefined> {
  const { hosts, require, baseline, formats, failOn, assumptions, env, faults, faultsAt, timeout, tls } =
    config.verify;
  const one = (name: string, text: string | undefined): Texts =>
    present(text !== undefined && { text, path: ["verify", name] });
  const each = (name: string, texts: readonly string[] = []): Texts =>
    texts.map((text, index) => ({ text, path: ["verify", name, index] }));
  return {
    apiHost: each("hosts", hosts),
    require: each("require", require),
    baseline: one("baseline", baseline && fromFile(config, baseline)),
    format: each(
      "formats",
      formats?.map((text) => withFile(config, text)),
    ),
    failOn: one("failOn", failOn),
    assumptions,
    env: Object.entries(env ?? {}).map(([name, text]) => ({
      text: `${name}=${text}`,
      path: ["verify", "env", name],
    })),
    faults: Array.isArray(faults) ? one("faults", faults.join(",")) : faults,
    faultsAt: one("faultsAt", faultsAt),
    timeout: one("timeout", timeout?.toString()),
    tls,
  };
}

function withFile(config: Config, text: string): string {
  const at = text.indexOf("=");
  if (at < 0) return text;
  return `${text.slice(0, at)}=${fromFile(config, text.slice(at + 1))}`;
}

/** A path of the file, which is relative to the folder that the file is in. */
function fromFile({ file }: Config, path: string, isPattern = false): string {
  const folder = relative("", dirname(file));
  if (folder === "" || isAbsolute(path) || path === "-") return path;
  if (isPattern) return `${escapePath(folder)}/${path}`;
  return join(folder, path);
}
