import { describeMethod, type Encoding, type MethodName, placeArguments } from "@datacloud/contract/methods";
import { asText } from "@datacloud/traffic";
import type { JsonObject } from "@datacloud/validators";
import type { Exchange, Header } from "../../traffic/exchange.ts";
import { keyHeader, keyStart } from "../../traffic/key-header.ts";

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
  const query = `?${formOf(placed.query as JsonObject)}`;
  const headers: Header[] = [{ name: "accept", value: "application/json" }];
  if (key !== "none")
    headers.push({
      name: keyHeader,
      value: `${keyStart}${key === "given" ? token : "nobody-knows-this-key"}`,
    });
  if (encoding !== "query") headers.push({ name: "content-type", value: mediaTypes[encoding] });
  const url = `${base.href.replace(/\/$/, "")}${placed.path}${query === "?" ? "" : query}`;
  if (encoding === "query") return { verb, url, headers };
  return { verb, url, headers, body: bodyOf(placed.body as JsonObject, encoding) };
}

const boundary = "----data-cloud-toolkit";
const mediaTypes = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: `multipart/form-data; boundary=${boundary}`,
};

function bodyOf(args: JsonObject, encoding: "json" | "form" | "multipart"): string {
  if (encoding === "json") return JSON.stringify(args);
  if (encoding === "form") return formOf(args);
  const parts = Object.entries(args).map(([name, value]) => {
    const text = asText(value);
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
  });
  return `${parts.join("")}--${boundary}--\r\n`;
}

/** Arguments as a form: what is nested is JSON text. */
function formOf(args: JsonObject): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(args)) form.append(name, asText(value));
  return form.toString();
}
