import { zipSync } from "fflate";
import { defaultUrl } from "../default-url.ts";
import type { Reference } from "../reference.ts";
import { type CollectedRequest, collect } from "./collection.ts";
import type { OutputFile } from "./output.ts";

/** A Bruno collection as a folder in a zip file, with a request per scenario and encoding. */
export function brunoFile(reference: Reference): OutputFile {
  const entries = Object.entries(brunoFiles(reference)).map(([path, text]) => [
    path,
    new TextEncoder().encode(text),
  ]);
  // A fixed time, so that two builds are equal; zip knows none before 1980.
  return {
    path: "bruno.zip",
    content: zipSync(Object.fromEntries(entries), { mtime: "1980-01-01T12:00:00", level: 9 }),
  };
}

/** The files of the collection. */
function brunoFiles(reference: Reference): Record<string, string> {
  const files: Record<string, string> = {
    "bruno.json": `${JSON.stringify({ version: "1", name: reference.title, type: "collection" }, null, 2)}\n`,
    "collection.bru": auth(reference),
    [`environments/${environmentOf(reference)}.bru`]: `vars {\n  baseUrl: ${defaultUrl(reference.server)}\n}\nvars:secret [\n  token\n]\n`,
  };
  for (const { name, requests } of collect(reference)) {
    for (const [index, request] of requests.entries()) {
      files[`${name}/${request.name.replaceAll(":", "")}.bru`] = bru(request, index + 1);
    }
  }
  return files;
}

/** A file's name: the letters, digits and spaces of the title. */
function environmentOf({ title }: Reference): string {
  return (
    title
      .replaceAll(/[^\w -]/g, "")
      .replace(/ API$/, "")
      .trim() || "API"
  );
}

function auth({ key: { header, start } }: Reference): string {
  if (header === "Authorization" && start === "Bearer ")
    return "auth {\n  mode: bearer\n}\n\nauth:bearer {\n  token: {{token}}\n}\n";
  return `auth {\n  mode: apikey\n}\n\nauth:apikey {\n  key: ${header}\n  value: ${start}{{token}}\n  placement: header\n}\n`;
}

const modes = { json: "json", form: "formUrlEncoded", multipart: "multipartForm", query: "none" };
const blocks = {
  json: "body:json",
  form: "body:form-urlencoded",
  multipart: "body:multipart-form",
};

function bru(request: CollectedRequest, sequence: number): string {
  const { name, verb, path, encoding } = request;
  const mode = modes[encoding];
  const verbBlock = block(verb.toLowerCase(), [
    `url: {{baseUrl}}/${path}${queryText(request)}`,
    `body: ${mode}`,
    "auth: inherit",
  ]);
  return [
    block("meta", [`name: ${name.replaceAll(":", "")}`, "type: http", `seq: ${sequence}`]),
    verbBlock,
    ...parameters(request),
    block("docs", [request.docs]),
  ].join("\n");
}

function queryText({ query }: CollectedRequest): string {
  if (query.length === 0) return "";
  return `?${query.map(([key, value]) => `${key}=${value}`).join("&")}`;
}

function parameters({ encoding, json, pairs, query }: CollectedRequest): string[] {
  const inQuery = encoding === "query" || query.length > 0 ? [block("params:query", linesOf(query))] : [];
  if (encoding === "query") return inQuery;
  if (encoding === "json") return [...inQuery, block("body:json", json.split("\n"))];
  return [...inQuery, block(blocks[encoding], linesOf(pairs))];
}

function linesOf(pairs: CollectedRequest["pairs"]): string[] {
  return pairs.map(([key, value]) => `${/^\w+$/.test(key) ? key : `"${key}"`}: ${value}`);
}

function block(name: string, lines: readonly string[]): string {
  return `${name} {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}
