import { string } from "../../core/text.ts";
import { fullUrl, jsonLines } from "./raw-json.ts";
import type { SampleRequest } from "./sample-request.ts";

/** A request from C# 11, as a program of top-level statements. */
export function csharp(request: SampleRequest): string {
  const isRead = request.verb === "GET";
  const using = isRead ? "" : "using System.Text;\n";
  const body = isRead ? "" : `var arguments = """\n${jsonLines(request, "    ")}\n    """;\n`;
  const url = string(fullUrl(request));
  const send = isRead
    ? `client.GetAsync(${url})`
    : `client.PostAsync(\n    ${url},\n    new StringContent(arguments, Encoding.UTF8, "application/json"))`;
  const { header, start } = request.key;
  const isBearer = header === "Authorization" && start === "Bearer ";
  const before = start === "" ? "" : `${string(start)} + `;
  const key = isBearer
    ? `Authorization = new AuthenticationHeaderValue(\n    "Bearer", Environment.GetEnvironmentVariable("DATACLOUD_TOKEN"));`
    : `Add(${string(header)}, ${before}Environment.GetEnvironmentVariable("DATACLOUD_TOKEN"));`;
  return `using System.Net.Http.Headers;
${using}
${body}using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
client.DefaultRequestHeaders.${key}
var response = await ${send};
var result = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode) throw new Exception($"Status {(int)response.StatusCode}: {result}");
Console.WriteLine(result);
`;
}
