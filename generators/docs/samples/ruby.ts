import { capitalize, string } from "../../core/text.ts";
import { groupedPairs } from "./form-pairs.ts";
import { type LiteralStyle, literal } from "./literal.ts";
import type { SampleRequest } from "./sample-request.ts";

/** A Ruby text in double quotes, where a hash sign could begin an expression. */
const rubyString = (text: string) => string(text).replaceAll("#", "\\#");

const style: LiteralStyle = {
  object: ["{ ", " }"],
  list: ["[", "]"],
  key: (name) => (/^[a-z_]\w*$/.test(name) ? `${name}: ` : `${rubyString(name)} => `),
  string: rubyString,
  null: "nil",
  true: "true",
  false: "false",
  indent: "  ",
  trailingComma: false,
};

const own = 'abort result["error"] unless result["ok"]\n';
const byStatus = "abort result.to_s unless response.is_a?(Net::HTTPSuccess)\n";

const asJson = `begin
  result = JSON.parse(response.body)
rescue JSON::ParserError
  abort "Unexpected response with status #{response.code}"
end
`;

/** A call with Ruby's standard library. */
export function ruby(request: SampleRequest): string {
  return `require "json"
require "net/http"

uri = URI(${string(request.url)})
${request.hasBody ? write(request) : read(request)}options = { use_ssl: uri.scheme == "https", open_timeout: 10, read_timeout: 30 }
response = Net::HTTP.start(uri.host, uri.port, options) { |http| http.request(request) }
${request.isEmpty ? "result = response.body\n" : asJson}${request.hasOk ? own : byStatus}puts result
`;
}

function keyLine({ key: { header, start } }: SampleRequest): string {
  const key = 'ENV.fetch("DATACLOUD_TOKEN")';
  if (start === "") return `request[${string(header)}] = ${key}`;
  return `request[${string(header)}] = "${start}#{${key}}"`;
}

function write(request: SampleRequest): string {
  return `request = Net::HTTP::${capitalize(request.verb.toLowerCase())}.new(uri)
${keyLine(request)}
request["Content-Type"] = "application/json"
request.body = JSON.generate(${literal(style, request.arguments)})
`;
}

function read(request: SampleRequest): string {
  return `uri.query = URI.encode_www_form(${literal(style, groupedPairs(request))})
request = Net::HTTP::${capitalize(request.verb.toLowerCase())}.new(uri)
${keyLine(request)}
`;
}
