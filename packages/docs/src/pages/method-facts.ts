import { present } from "@datacloud/traffic";
import { type Block, levelMark } from "../page.ts";
import type { MethodReference } from "../reference.ts";
import { sourceName } from "../source-name.ts";

const encodingNames = {
  json: "JSON",
  form: "URL-encoded form",
  multipart: "multipart form",
  query: "query string",
} as const;

/** What a reader wants to know of a method before anything else. */
export function methodFacts(method: MethodReference): Block {
  const { verb, url, encodings, evidence, docs } = method;
  const sources = evidence.sources.filter((source) => source !== docs);
  return {
    kind: "facts",
    rows: present(
      ["Request", `\`${verb} ${url}\``],
      ["Encodings", encodings.map((encoding) => encodingNames[encoding]).join(", ")],
      ["Retry", retry(method)],
      [
        "Evidence",
        [`*${evidence.level}*`, ...sources.map((source) => `[${sourceName(source)}](${source})`)].join(" · "),
      ],
      docs !== null && (["Public page", `[${docs.replace("https://", "")}](${docs})`] as const),
    ),
  };
}

function retry({ idempotency: { safe, keys, evidence } }: MethodReference): string {
  const mark = levelMark(evidence);
  if (safe === true) return `[Safe](/idempotency/)${mark}`;
  if (safe === false) return `[Not safe](/idempotency/)${mark}`;
  return `[Safe with](/idempotency/) ${keys.map((key) => `\`${key}\``).join(" or ")}${mark}`;
}
