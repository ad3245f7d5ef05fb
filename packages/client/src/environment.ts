import type { BareOptions } from "./options.ts";

/** Options with what is missing taken from the environment. Throws a `TypeError` that names a variable that is missing. */
export function fromEnvironment<Options extends BareOptions>(options: Options): Options {
  const { token = required("DATACLOUD_TOKEN", "token") } = options;
  if (options.baseUrl ?? options.instance) return { ...options, token };
  const baseUrl = variable("DATACLOUD_BASE_URL");
  if (baseUrl) return { ...options, token, baseUrl };
  return { ...options, token, instance: required("DATACLOUD_INSTANCE", "instance` or `baseUrl") };
}

function required(name: string, option: string): string {
  const value = variable(name);
  if (!value) throw new TypeError(`Neither the option \`${option}\` nor the variable ${name} is set.`);
  return value;
}

/** An environment variable, where there is an environment and the runtime lets it be read. */
function variable(name: string): string | undefined {
  try {
    return globalThis.process?.env?.[name];
  } catch {
    return undefined;
  }
}
