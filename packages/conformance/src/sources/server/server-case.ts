import { describeMethod, type Encoding, type MethodName, placeArguments } from "@datacloud/contract/methods";
import { formPairs } from "@datacloud/traffic";
import type { JsonObject } from "@datacloud/validators";
import { keyHeader, keyStart } from "../../traffic/api-address.ts";
import type { Exchange, Header } from "../../traffic/exchange.ts";

/** One request that a server is to answer. */
export interface ServerCase {
  method: MethodName;
  arguments: JsonObject;
  encoding: Encoding;
  /** The key that comes with it: the one that is given, none, or one that nobody knows. */
  key: "given" | "none" | "unknown";
  /** What the request is, in a few words. */
  name: string;
  expect: Expectation;
}

/** What the document expects of a response. */
export type Expectation =
  | { ok: true }
  /** Refused for a documented reason, with one of these codes as far as the document knows. */
  | { ok: false; codes: readonly string[]; rule: string; pointer: string };

/** The request of a case, as an exchange without a response. */
export function requestOf(item: ServerCase, base: URL, token: string): Exchange {
  const { method, encoding, key } = item;
  const { verb } = describeMethod(method);
  const placed = placeArguments(describeMethod(method), item.arguments);
  const query = new URLSearchParams(formPairs(placed.query as JsonObject, "query")).toString();
  const headers: Header[] = [{ name: "accept", value: "application/json" }];
  if (key !== "none")
    headers.push({
      name: keyHeader,
      value: `${keyStart}${key === "given" ? token : "nobody-knows-this-key"}`,
    });
  if (encoding !== "query") headers.push({ name: "content-type", value: mediaTypes[encoding] });
  const url = `${base.href.replace(/\/$/, "")}${placed.path}${query && `?${query}`}`;
  if (encoding === "query") return { verb, url, headers };
  return { verb, url, headers, body: bodyOf(placed.body as JsonObject, method, encoding) };
}

const boundary = "----data-cloud-toolkit";
const mediaTypes = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: `multipart/form-data; boundary=${boundary}`,
};

function bodyOf(args: JsonObject, method: MethodName, encoding: Exclude<Encoding, "query">): string {
  if (encoding === "json") return JSON.stringify(args);
  const isAlone = encoding === "multipart" || describeMethod(method).encodings.length === 1;
  const pairs = formPairs(args, isAlone ? "form-alone" : "form");
  if (encoding === "form") return new URLSearchParams(pairs).toString();
  const parts = pairs.map(
    ([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}
