/** The ways in which runtimes say that there was no connection: refused, no such host, no way to it, no trust. */
const unsent = /refused|ENOTFOUND|EAI_|UNREACH|CONNECT_TIMEOUT|CERT|FailedToOpenSocket|\(Connect/i;

/** Whether the error of a `fetch` says that the request surely never reached the server. */
export function wasNotSent(error: unknown): boolean {
  const { code, message, cause, errors = [cause] } = Object(error);
  return unsent.test(`${code} ${message}`) || (!!errors[0] && errors.some(wasNotSent));
}
