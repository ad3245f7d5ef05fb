// As much of curl as the inspector's commands need, for machines without one.
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    request: { type: "string" },
    header: { type: "string", multiple: true },
    data: { type: "string" },
    "data-raw": { type: "string" },
    globoff: { type: "boolean" },
    head: { type: "boolean" },
    "path-as-is": { type: "boolean" },
  },
});
const body = values["data-raw"] ?? values.data;
const usual = body === undefined ? "GET" : "POST";
const method = values.request ?? (values.head ? "HEAD" : usual);
const headers = (values.header ?? []).map((line) => {
  const [, name = "", value = ""] = /^([^:;]+)[:;] ?(.*)$/s.exec(line) ?? [];
  return [name, value] as const;
});
const url = /^http:\/\/([^:/]+):(\d+)(.*)$/s.exec(positionals[0] ?? "") ?? [];
const sent = request({
  host: url[1],
  port: Number(url[2]),
  path: url[3] ?? "/",
  method,
  headers: Object.fromEntries(headers.filter(([, value]) => value !== "")),
});
sent.on("response", async (response) => {
  process.stdout.write(await text(response));
});
sent.end(body);
