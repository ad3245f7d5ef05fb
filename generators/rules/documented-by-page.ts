import { objectOf } from "../core/json-parts.ts";
import type { LintRule } from "./rule.ts";

/** Without a mark a claim is documented, so a page of the documentation must say it: one is among its sources. */
export const documentedByPage: LintRule = () => {
  let domain = "";
  return {
    Root(root) {
      const docs = hostOf(objectOf(root.externalDocs).url);
      domain = docs.split(".").slice(-2).join(".");
    },
    Operation(operation, { location, report }) {
      if (domain === "" || operation["x-evidence"] !== undefined) return;
      const page = objectOf(operation.externalDocs).url;
      if (isPage(page, domain)) return;
      report(
        "A method without x-evidence needs externalDocs, a page of the documentation with its arguments.",
        location.child("externalDocs"),
        // A method that is being written may not have its page yet; test/contract holds that each of ours has one.
        page === undefined ? "warn" : undefined,
      );
    },
    any(node, { location, report }) {
      const sources = node["x-source"];
      if (domain === "" || node["x-evidence"] !== undefined || !Array.isArray(sources)) return;
      if (sources.some((source) => isPage(source, domain))) return;
      report(
        "No page of the documentation is among x-source, so x-evidence must say how the claim is known.",
        location.child("x-source"),
      );
    },
  };
};

function isPage(url: unknown, domain: string): boolean {
  const host = hostOf(url);
  return host === domain || host.endsWith(`.${domain}`);
}

function hostOf(url: unknown): string {
  if (typeof url === "string" && URL.canParse(url)) return new URL(url).hostname;
  return "";
}
