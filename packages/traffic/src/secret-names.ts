/**
 * Ends of names whose values are secrets, in lower case and without separators: `token` covers `api_token` and
 * `x-auth-token`.
 */
export const secretNameEnds = [
  "token",
  "apikey",
  "secret",
  "password",
  "passwd",
  "passphrase",
  "authorization",
  "credential",
  "credentials",
  "accesskey",
  "accesskeyid",
  "authkey",
  "privatekey",
  "secretkey",
  "signingkey",
  "encryptionkey",
  "subscriptionkey",
  "amzsignature",
  "cookie",
] as const;

/** Names that are secret as a whole; as an end they would be too common. */
export const wholeSecretNames: ReadonlySet<string> = new Set([
  "auth",
  "xauth",
  "bearer",
  "jwt",
  "pwd",
  "pass",
  "sig",
  "signature",
  "sid",
  "sessionid",
  "jsessionid",
]);

/** Names under which programs send the API key, although it belongs in the header `Authorization`. */
export const apiKeyNames: ReadonlySet<string> = new Set([
  "token",
  "api_key",
  "apikey",
  "api_token",
  "apitoken",
  "access_token",
  "accesstoken",
  "authorization",
  "bearer",
]);

/** Longer names are judged by their end. */
const longestName = 64;

/** Names that have been judged: the same few come again and again. */
const judged = new Map<string, boolean>();
const mostJudged = 1000;

/** Whether a value under this name is a secret, whatever it looks like: a header, parameter, member or variable. */
export function isSecretName(name: string): boolean {
  const end = name.slice(-longestName);
  const known = judged.get(end);
  if (known !== undefined) return known;
  const lower = end.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
  const isSecret = wholeSecretNames.has(lower) || secretNameEnds.some((secret) => lower.endsWith(secret));
  if (judged.size >= mostJudged) judged.clear();
  judged.set(end, isSecret);
  return isSecret;
}

/** The part by which the name of a form's pair is judged: of `metadata[api_token]` and `api_token[]` it is `api_token`. */
export function innermost(name: string): string {
  return name.split("[").findLast((part) => part !== "]") ?? name;
}

/** Parts of the names of headers that carry secrets. */
const secretHeaderParts = ["token", "secret", "password", "cookie", "apikey", "authorization", "credential"];

/** Headers that end with "key" and hold no secret; `X-Acme-Key` and the like hold one. */
const knownKeys = new Set(["idempotencykey", "xidempotencykey", "secwebsocketkey", "surrogatekey"]);

/** Whether the value of this header is a secret. Headers are judged more strictly: their names are made up freely. */
export function isSecretHeader(name: string): boolean {
  const lower = name.slice(0, longestName).toLowerCase().replaceAll("-", "").replaceAll("_", "");
  if (isSecretName(name) || secretHeaderParts.some((part) => lower.includes(part))) return true;
  return lower.endsWith("key") && !knownKeys.has(lower);
}
