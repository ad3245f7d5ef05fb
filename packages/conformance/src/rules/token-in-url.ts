import { describeArguments } from "@datacloud/contract/arguments";
import type { MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { apiKeyNames, isPlaceholder } from "@datacloud/traffic";
import { sentKey } from "../traffic/api-address.ts";
import { perRequest } from "./rule.ts";

/** The page says of the key that it is passed as an HTTP header. */
export const tokenInUrl = perRequest(
  {
    id: "token-in-url",
    why: "A URL ends up in the logs of every proxy and server on the way, including its API key.",
    covers: ({ rule, pointer }, breach) => rule === "unknown-argument" && pointer === breach.pointer,
  },
  ({ target, token, exchange, method }, report) => {
    if (target.query === "" && !exchange.url.includes("@")) return;
    const tell = (pointer: string, actual: string) =>
      report({
        pointer,
        message: `The URL has an API key. Send API keys in the header \`${profile.key.header}\` only.`,
        expected: "the key in the header",
        actual,
        remedy: `Send ${sentKey}, take the key out of the address, and replace it by a new one.`,
        evidence: "documented",
      });
    for (const [name, value] of new URLSearchParams(target.query)) {
      const isKey = isKeyName(name, method) && value !== "";
      if (isKey || isSame(value, token)) tell(`/${name}`, `a key as \`${name}\``);
    }
    if (/^\w{1,20}:\/\/[^/?#:@]{0,256}:[^/?#@]{0,256}@/.test(exchange.url))
      tell("", "a name and a password before the host");
  },
);

/** Whether a value is the key of the header. Captures that were cleaned have a placeholder there. */
export function isSame(value: string, token: string | undefined): boolean {
  return token !== undefined && token.length >= 8 && value === token && !isPlaceholder(token);
}

/** Whether a name is that of a key: an argument of the method that is called so has its own meaning. */
export function isKeyName(name: string, method: MethodName | undefined): boolean {
  if (!apiKeyNames.has(name.toLowerCase())) return false;
  return (
    method === undefined || describeArguments(method).arguments.every((argument) => argument.name !== name)
  );
}
