/** A response of the control API, read. */
export type ControlResult<Body> = ({ ok: true } & Body) | { ok: false; error: string; message: string };

/** The control API as the page calls it. */
export interface ControlClient {
  /** Calls a path below `/_sandbox` and reads the JSON of its response. Never throws. */
  call<Body = object>(verb: string, path: string, body?: object): Promise<ControlResult<Body>>;
  /** Opens a stream; throws where there is none. */
  open(path: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>>;
  /** Whether a token had to be given. */
  hasToken(): boolean;
}

/** A client that asks a person for the token once it is needed, and keeps it in the memory of the page only. */
export function createControlClient(askToken: (message: string) => Promise<string>): ControlClient {
  let token: string | undefined;
  let asking: Promise<string> | undefined;
  const ask = async (message: string, refused: string | undefined) => {
    // Another call may have asked already, or may be asking.
    if (token !== refused) return;
    asking ??= askToken(message).finally(() => {
      asking = undefined;
    });
    // What no header can hold is no token of ours, and would keep the question from being asked again.
    token = (await asking).replaceAll(/[^\x21-\x7e]+/g, "");
  };
  const send = async (verb: string, path: string, init: RequestInit): Promise<Response> => {
    for (;;) {
      const sent = token;
      const headers = {
        ...(init.headers as Record<string, string> | undefined),
        ...(sent !== undefined && { authorization: `Bearer ${sent}` }),
      };
      const response = await fetch(`/_sandbox${path}`, { ...init, method: verb, headers });
      if (response.status !== 401) return response;
      const { message = "" } = (await response.json()) as { message?: string };
      await ask(message, sent);
    }
  };
  return {
    hasToken: () => token !== undefined,
    async call(verb, path, body) {
      const json = { "content-type": "application/json" };
      const init = body === undefined ? {} : { body: JSON.stringify(body), headers: json };
      try {
        const response = await send(verb, path, init);
        const answer: unknown = await response.json();
        return (path.startsWith("/har") ? { ok: true, har: answer } : answer) as ControlResult<never>;
      } catch {
        return {
          ok: false,
          error: "unreachable",
          message: "The sandbox does not respond. Is it still running?",
        };
      }
    },
    async open(path, signal) {
      const response = await send("GET", path, { signal });
      if (!response.ok || !response.body) throw new Error(`${path} returned status ${response.status}.`);
      return response.body;
    },
  };
}
