import { CommandError } from "../command-error.ts";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const names = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"] as const;

/** The variables that name a proxy, where some are set. */
export function proxyVariables(env: NodeJS.ProcessEnv = process.env): string[] {
  return names.filter((name) => env[name]);
}

/** The address that a variable holds, which may leave out `http://`; nothing where it is no address. */
export function proxyAddress(text = ""): URL | undefined {
  const full = /^[a-z]+:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url;
  return undefined;
}

/** A `fetch` that goes through the proxy of HTTPS_PROXY or HTTP_PROXY, except to the hosts of NO_PROXY; none without one. */
export async function proxyFetch(env: NodeJS.ProcessEnv = process.env): Promise<Fetch | undefined> {
  if (proxyVariables(env).length === 0) return undefined;
  // The agent by itself prefers the small letters even where that variable is empty, and then uses no proxy.
  const httpProxy = addressOf(["http_proxy", "HTTP_PROXY"], env);
  const httpsProxy = addressOf(["https_proxy", "HTTPS_PROXY"], env) || httpProxy;
  const noProxy = env.no_proxy || env.NO_PROXY || "";
  // Node's own `fetch` reads these variables only from Node 24 on, and only when asked to.
  // Only the default is there in the bundle too: undici is CommonJS.
  const { EnvHttpProxyAgent, fetch } = (await import("undici")).default;
  const dispatcher = new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy });
  // The same class by another name: undici is what Node's own `fetch` is made of.
  return (url, init) => fetch(url, { ...init, dispatcher } as never) as unknown as Promise<Response>;
}

function addressOf(pair: readonly string[], env: NodeJS.ProcessEnv): string {
  const name = pair.find((each) => env[each]);
  if (name === undefined) return "";
  const address = proxyAddress(env[name]);
  if (address) return address.href;
  // The value may hold a password.
  throw new CommandError(`${name} is not the address of a proxy. Set it to http://HOST:PORT.`);
}
