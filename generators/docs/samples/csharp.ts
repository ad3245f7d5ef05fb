import { capitalize, string, when } from "../../core/text.ts";
import { fullUrl, jsonLines } from "./raw-json.ts";
import { before, type SampleRequest } from "./sample-request.ts";

/** A request from C# 11, as a program of top-level statements. */
export function csharp(request: SampleRequest): string {
  const isRead = !request.hasBody;
  const using = when(!isRead, "using System.Text;\n");
  const body = when(!isRead, `var arguments = """\n${jsonLines(request, "    ")}\n    """;\n`);
  const url = string(fullUrl(request));
  const send = sending(request, url);
  return `using System.Net.Http.Headers;
${using}
${body}using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
client.DefaultRequestHeaders.${keyLine(request)}
var response = await ${send};
var result = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode) throw new Exception($"Status {(int)response.StatusCode}: {result}");
Console.WriteLine(result);
`;
}

/** The call of a verb; the client has none for a DELETE with a body. */
function sending({ verb, hasBody }: SampleRequest, url: string): string {
  const name = capitalize(verb.toLowerCase());
  const content = 'new StringContent(arguments, Encoding.UTF8, "application/json")';
  if (!hasBody) return `client.${name}Async(${url}${verb === "GET" || verb === "DELETE" ? "" : ", null"})`;
  if (verb !== "DELETE") return `client.${name}Async(\n    ${url},\n    ${content})`;
  return `client.SendAsync(\n    new HttpRequestMessage(HttpMethod.Delete, ${url}) { Content = ${content} })`;
}

function keyLine({ key }: SampleRequest): string {
  const variable = 'Environment.GetEnvironmentVariable("DATACLOUD_TOKEN"));';
  if (key.header === "Authorization" && key.start === "Bearer ")
    return `Authorization = new AuthenticationHeaderValue(\n    "Bearer", ${variable}`;
  return `Add(${string(key.header)}, ${before(key, " + ")}${variable}`;
}
