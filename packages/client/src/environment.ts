import { hasInstances } from "./generated/profile.ts";
import { ifAllowed } from "./if-allowed.ts";
import type { BareOptions } from "./options.ts";

/** Options with what is missing taken from the environment. */
export interface Completed<Options> {
  options: Options;
  /** How a message names an option: by the variable that it came from, where it did. */
  nameOf(option: string): string;
}

/** Takes what is missing from the environment. Throws a `TypeError` that names a variable that is missing. */
export function fromEnvironment<Options extends BareOptions>(given: Options): Completed<Options> {
  const variables = new Map<string, string>();
  const take = (option: string, name: string): string | undefined => {
    const value = variable(name);
    if (value) variables.set(option, name);
    return value || undefined;
  };
  const need = (option: string, name: string, shown = option): string => {
    const value = take(option, name);
    if (!value) throw new TypeError(`Neither the option \`${shown}\` nor the variable ${name} is set.`);
    return value;
  };
  const options = { ...given, token: given.token ?? need("token", "DATACLOUD_TOKEN") };
  // An empty one, as a variable may be that a shell has not set, is none.
  if (!options.baseUrl) delete options.baseUrl;
  if (!options.baseUrl && !options.instance) {
    const baseUrl = take("baseUrl", "DATACLOUD_BASE_URL");
    if (baseUrl) options.baseUrl = baseUrl;
    else if (hasInstances) options.instance = need("instance", "DATACLOUD_INSTANCE", "instance` or `baseUrl");
  }
  return { options, nameOf: (option) => variables.get(option) ?? `\`${option}\`` };
}

/** An environment variable, where there is an environment and the runtime lets it be read. */
function variable(name: string): string | undefined {
  return ifAllowed(() => globalThis.process?.env?.[name]);
}
