type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const names = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/** The variables that name a proxy, where some are set. */
export function proxyVariables(env: NodeJS.ProcessEnv = process.env): string[] {
  return names.filter((name) => env[name]);
}

/** A `fetch` that goes through the proxy of HTTPS_PROXY or HTTP_PROXY, except to the hosts of NO_PROXY; none without one. */
export async function proxyFetch(env: NodeJS.ProcessEnv = process.env): Promise<Fetch | undefined> {
  if (proxyVariables(env).length === 0) return undefined;
  // Node's own `fetch` reads these variables only from Node 24 on, and only when asked to.
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent();
  // The same class by another name: undici is what Node's own `fetch` is made of.
  return (url, init) => fetch(url, { ...init, dispatcher } as never) as unknown as Promise<Response>;
}
