import { instanceHost, isVendorHost, overviewPage } from "../traffic/api-address.ts";
import { perRequest } from "./rule.ts";

/** Every page uses the host of the instance; one published program posts to the host of the application. */
export const wrongHost = perRequest(
  { id: "wrong-host", why: "The methods are documented on the host of the instance only." },
  ({ target, method }, report) => {
    if (!isVendorHost(target.host)) return;
    report({
      message: `${method ?? "A method"} is called on ${target.host}, which no page shows. Every page uses ${instanceHost}.`,
      expected: instanceHost,
      actual: target.host,
      remedy: "Use the host of your instance.",
      evidence: "observed",
      docs: overviewPage,
    });
  },
);
