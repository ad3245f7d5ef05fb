import { string } from "../../core/text.ts";
import { fullUrl, jsonLines } from "./raw-json.ts";
import { before, type SampleRequest } from "./sample-request.ts";

/** A request from C# 11, as a program of top-level statements. */
export function csharp(request: SampleRequest): string {
  const isRead = request.verb === "GET";
  const using = isRead ? "" : "using System.Text;\n";
  const body = isRead ? "" : `var arguments = """\n${jsonLines(request, "    ")}\n    """;\n`;
  const url = string(fullUrl(request));
  const send = isRead
    ? `client.GetAsync(${url})`
    : `client.PostAsync(\n    ${url},\n    new StringContent(arguments, Encoding.UTF8, "application/json"))`;
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

function keyLine({ key }: SampleRequest): string {
  const variable = 'Environment.GetEnvironmentVariable("DATACLOUD_TOKEN"));';
  if (key.header === "Authorization" && key.start === "Bearer ")
    return `Authorization = new AuthenticationHeaderValue(\n    "Bearer", ${variable}`;
  return `Add(${string(key.header)}, ${before(key, " + ")}${variable}`;
}
