import type { DataCloudError } from "./errors.ts";
import type { Hooks } from "./events.ts";

/** The part of `console` that the client writes to. */
export interface Logger {
  debug(message: string, details?: object): void;
  warn(message: string, details?: object): void;
  error(message: string, details?: object): void;
}

/** Wider than the list of `@datacloud/traffic`, which would be most of the client: a header too many costs nothing. */
const secret = /auth|bearer|cookie|cred|jwt|key|pass|pwd|secret|session|sid|sig|token/i;

/** Hooks that write a line for everything that happens. They contain no API key, argument or response. */
export function logging(logger: Logger): Hooks {
  return {
    onRequest({ method, attempt, url, headers, size }) {
      const shown = Object.entries(headers).map(([name, value]) => [
        name,
        secret.test(name) ? "[redacted]" : value,
      ]);
      const body = `${headers["content-type"] ?? "none"} (${size})`;
      const details = { attempt, url: url.split("?")[0], body, headers: Object.fromEntries(shown) };
      logger.debug(`${method} sent`, details);
    },
    onResponse: ({ method, attempt, duration, response: { status } }) =>
      logger.debug(`${method} responded`, { attempt, status, duration }),
    onRetry: ({ error, delay }) => logger.warn(`${error.method} tries again`, { ...outlineOf(error), delay }),
    onError: (error) => logger.error(`${error.method} failed`, outlineOf(error)),
  };
}

/** What may be logged of an error: the API's own message may repeat arguments. */
function outlineOf({ name, attempt, duration, status, requestId, ...rest }: DataCloudError): object {
  return { error: name, code: (rest as { code?: string }).code, status, attempt, duration, requestId };
}
