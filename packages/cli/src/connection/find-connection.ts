import { profile } from "@datacloud/contract/profile";
import { CommandError } from "../command-error.ts";
import { exitCode } from "../exit-codes.ts";
import { readKey } from "../settings/read-key.ts";
import { readSettings, type Settings } from "../settings/settings.ts";

/** The flags that say where the API is. */
export interface AddressFlags {
  instance?: string;
  baseUrl?: string;
}

/** Where the API is, and where that was found. */
export interface Address {
  baseUrl: string;
  from: "flags" | "environment" | "settings" | "document";
}

/** Where the API is, and the key. */
export interface FoundConnection extends Address {
  token: string;
}

/** The address: of the flags, else of the environment, else of the settings. */
export function findAddress(flags: AddressFlags, env = process.env, settings = readSettings()): Address {
  const ways: [AddressFlags, Address["from"]][] = [
    [flags, "flags"],
    [variablesOf(env), "environment"],
    [settings, "settings"],
  ];
  for (const [{ baseUrl, instance }, from] of ways) {
    if (baseUrl) return { baseUrl: checkUrl(baseUrl), from };
    if (instance) return { baseUrl: urlOf(instance), from };
  }
  const [address = "", ending] = profile.origin;
  if (ending === undefined) return { baseUrl: address, from: "document" };
  throw new CommandError(
    `which instance? Set DATACLOUD_INSTANCE (${exampleInstance}) or DATACLOUD_BASE_URL, or run \`datacloud init\`.`,
  );
}

function variablesOf({
  DATACLOUD_BASE_URL: baseUrl,
  DATACLOUD_INSTANCE: instance,
}: NodeJS.ProcessEnv): AddressFlags {
  return { ...(baseUrl && { baseUrl }), ...(instance && { instance }) };
}

const [start = "", end] = profile.origin;
const origin = new URL(profile.origin.join("acme")).origin;

/** Whether each account has an address of its own; else all share one, and an instance is never asked for. */
export const hasInstances = end !== undefined;

/** What an instance is called, in a form for people: `acme for acme.` and the domain. */
export const exampleInstance = `acme for ${new URL(origin).host}`;

/** The address of an instance, however it was written: its name, its host, its address. */
export function urlOf(instance: string): string {
  const host =
    instance
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .split("/", 1)[0] ?? "";
  if (end === undefined)
    throw new CommandError(
      `${profile.product} has one address, ${start}, so no instance is needed. Use --base-url or DATACLOUD_BASE_URL for another.`,
    );
  const domain = origin.slice(origin.indexOf("acme") + "acme".length);
  const name = host.endsWith(domain) ? host.slice(0, host.length - domain.length) : host;
  if (/^[\w-]+$/.test(name)) return start + name + end;
  throw new CommandError(
    `${instance} is not an instance name. If ${profile.vendor} is at ${origin}, the name is acme.`,
  );
}

/** A base URL without the slashes at its end. */
export function checkUrl(text: string): string {
  const hasKey = /^https?:\/\/[^/]*@/.test(text);
  if (!hasKey && /^https?:\/\/[^?#\s]+$/.test(text) && URL.canParse(text)) return text.replace(/\/+$/, "");
  throw new CommandError("the base URL must be an http or https address without user, query or fragment.");
}

/** The address and the key. The settings' key is only for the settings' own address. */
export async function findConnection(flags: AddressFlags, env = process.env): Promise<FoundConnection> {
  const settings = readSettings();
  const address = findAddress(flags, env, settings);
  if (env.DATACLOUD_TOKEN) return { ...address, token: env.DATACLOUD_TOKEN };
  if (!settings.key) {
    throw new CommandError("no API key. Set DATACLOUD_TOKEN, or run `datacloud init`.", exitCode.key);
  }
  if (ownAddress(settings) !== address.baseUrl) {
    throw new CommandError(
      `the API key of the settings is not sent to ${address.baseUrl}, because it belongs to another address. Set DATACLOUD_TOKEN.`,
      exitCode.key,
    );
  }
  return { ...address, token: await readKey(settings.key, env) };
}

function ownAddress({ baseUrl, instance }: Settings): string | undefined {
  if (baseUrl) return checkUrl(baseUrl);
  if (instance) return urlOf(instance);
  return undefined;
}
