import { string } from "../../core/text.ts";
import { fullUrl, jsonLines } from "./raw-json.ts";
import type { SampleRequest } from "./sample-request.ts";

/** A request from C# 11, as a program of top-level statements. */
export function csharp(request: SampleRequest): string {
  const { verb } = request;
  const isRead = !request.hasBody;
  const name = verb.charAt(0) + verb.slice(1).toLowerCase();
  const using = isRead ? "" : "using System.Text;\n";
  const body = isRead ? "" : `var arguments = """\n${jsonLines(request, "    ")}\n    """;\n`;
  const url = string(fullUrl(request));
  const send = isRead
    ? verb === "GET" || verb === "DELETE"
      ? `client.${name}Async(${url})`
      : `client.${name}Async(${url}, null)`
    : verb === "DELETE"
      ? `client.SendAsync(new HttpRequestMessage(HttpMethod.Delete, ${url}) {\n    Content = new StringContent(arguments, Encoding.UTF8, "application/json") })`
      : `client.${name}Async(\n    ${url},\n    new StringContent(arguments, Encoding.UTF8, "application/json"))`;
  return `using System.Net.Http.Headers;
${using}
${body}using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
    "Bearer", Environment.GetEnvironmentVariable("DATACLOUD_TOKEN"));
var response = await ${send};
var result = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode) throw new Exception($"Status {(int)response.StatusCode}: {result}");
Console.WriteLine(result);
`;
}
