import type { Call } from "./call.ts";
import { fullUrl, jsonLines } from "./raw-json.ts";

/** Without a member `ok`, the status shows a failure, which is an error of PowerShell's by itself. */
const own = ' -SkipHttpErrorCheck\nif (-not $result.ok) { throw "Request failed: $($result.error)" }';

/** A request from PowerShell 7. */
export function powershell(call: Call): string {
  const isRead = call.verb === "GET";
  const body = isRead ? "" : `$arguments = @'\n${jsonLines(call, "")}\n'@\n\n`;
  const options = isRead ? "" : " -Method Post -ContentType 'application/json' -Body $arguments";
  return `${body}$result = Invoke-RestMethod -Uri '${fullUrl(call).replaceAll("'", "''")}'${options} \`
  -Headers @{ Authorization = "Bearer $env:DATACLOUD_TOKEN" } -TimeoutSec 30${call.hasOk ? own : ""}
$result
`;
}
