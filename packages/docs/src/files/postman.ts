import { present } from "@datacloud/traffic";
import { defaultUrl } from "../default-url.ts";
import type { Reference } from "../reference.ts";
import { type CollectedRequest, collect } from "./collection.ts";
import type { OutputFile } from "./output.ts";

/** A Postman collection, version 2.1, with a request per scenario and encoding. */
export function postmanFile(reference: Reference): OutputFile {
  const collection = {
    info: {
      name: reference.title,
      description: `${reference.summary} Set \`token\` to an API key, and \`baseUrl\` to an instance or a sandbox.`,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    auth: auth(reference),
    variable: [
      { key: "baseUrl", value: defaultUrl(reference.server) },
      { key: "token", value: "" },
    ],
    item: collect(reference).map(({ name, requests }) => ({ name, item: requests.map(item) })),
  };
  return { path: "postman.json", content: `${JSON.stringify(collection, null, 1)}\n` };
}

/** Postman knows bearer tokens, and keys in a header of any name. */
function auth({ key: { header, start } }: Reference): object {
  const value = `${start}{{token}}`;
  if (header === "Authorization" && start === "Bearer ")
    return { type: "bearer", bearer: [{ key: "token", value: "{{token}}", type: "string" }] };
  const entries = { key: header, value, in: "header" };
  return {
    type: "apikey",
    apikey: Object.entries(entries).map(([key, text]) => ({ key, value: text, type: "string" })),
  };
}

function item(request: CollectedRequest): object {
  const { name, verb, docs, path } = request;
  const query = request.query.map(pair);
  const raw = `{{baseUrl}}/${path}${query.length > 0 ? `?${encoded(request.query)}` : ""}`;
  return {
    name,
    request: {
      method: verb,
      description: docs,
      header: present(request.encoding === "json" && { key: "Content-Type", value: "application/json" }),
      url: { raw, host: ["{{baseUrl}}"], path: path.split("/"), ...(query.length > 0 && { query }) },
      ...body(request),
    },
  };
}

function body({ encoding, json, pairs }: CollectedRequest): object {
  if (encoding === "json")
    return { body: { mode: "raw", raw: json, options: { raw: { language: "json" } } } };
  if (encoding === "multipart") return { body: { mode: "formdata", formdata: pairs.map(textPart) } };
  if (encoding === "form") return { body: { mode: "urlencoded", urlencoded: pairs.map(pair) } };
  return {};
}

function textPart([key, value]: readonly [string, string]): object {
  return { key, value, type: "text" };
}

function pair([key, value]: readonly [string, string]): object {
  return { key, value };
}

function encoded(pairs: CollectedRequest["pairs"]): string {
  return pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join("&");
}
