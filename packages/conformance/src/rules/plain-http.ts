import { profile } from "@datacloud/contract/profile";
import { overviewPage } from "../traffic/api-address.ts";
import { perRequest } from "./rule.ts";

const isDocumented = profile.origin[0]?.startsWith("http:") ?? false;

/** The overview asks for HTTPS. A document may name an address without TLS: what it says is no fault. */
export const plainHttp = perRequest(
  {
    id: "plain-http",
    why: "Without TLS, anyone on the network path can read the API key and change the data.",
  },
  ({ target, exchange }, report) => {
    if (target.scheme !== "http" || target.isLoopback || isDocumented) return;
    // A recorder on the machine itself may have ended TLS, or stood in for the host: the program may have asked for https.
    const isLocal = exchange.isLocal === true;
    const doubt = isLocal
      ? " The capture was recorded on loopback, so the program itself may use https."
      : "";
    report({
      message: `The request goes to ${target.host} over plain http. The API is served over HTTPS.${doubt}`,
      expected: "https",
      actual: "http",
      remedy: isLocal
        ? "Make sure that the base URL begins with `https://`."
        : "Write `https://` in the base URL, and replace the API key: it has travelled in the clear.",
      evidence: "documented",
      ...(isLocal && { severity: "warning" as const }),
      docs: overviewPage,
    });
  },
);
