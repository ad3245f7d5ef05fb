import { profile } from "@datacloud/contract/profile";
import { pointerAt } from "@datacloud/traffic";
import { sentKey } from "../traffic/api-address.ts";
import { perRequest } from "./rule.ts";
import { isKeyName, isSame } from "./token-in-url.ts";

/** The argument tables list `token`, and say of it that it is passed as an HTTP header. */
export const tokenInBody = perRequest(
  {
    id: "token-in-body",
    why: "An API key in the arguments is ignored, and ends up in every log of the request.",
    covers: ({ rule, pointer }, breach) => rule === "unknown-argument" && pointer === breach.pointer,
  },
  ({ arguments: args, encoding, token, target, method }, report) => {
    if (encoding !== "json" && encoding !== "form") return;
    for (const name of Object.keys(args)) {
      const value = args[name];
      if (typeof value !== "string" || value === "") continue;
      if (!isKeyName(name, method) && !isSame(value, token)) continue;
      if (target.query !== "" && new URLSearchParams(target.query).has(name)) continue;
      report({
        pointer: pointerAt("", name),
        message: `The body has an API key as \`${name}\`. Send API keys in the header \`${profile.key.header}\` only.`,
        expected: "the key in the header",
        actual: `a key as \`${name}\``,
        remedy: `Send ${sentKey} and take the key out of the body.`,
        evidence: "documented",
      });
    }
  },
);
