import { capitalize, when } from "../../core/text.ts";
import { fullUrl, jsonLines } from "./raw-json.ts";
import type { SampleRequest } from "./sample-request.ts";

/** Without a member `ok`, the status shows a failure, which is an error of PowerShell's by itself. */
const own = ' -SkipHttpErrorCheck\nif (-not $result.ok) { throw "Request failed: $($result.error)" }';

/** A request from PowerShell 7. */
export function powershell(request: SampleRequest): string {
  const isRead = !request.hasBody;
  const verb = capitalize(request.verb.toLowerCase());
  const { header, start } = request.key;
  const body = when(!isRead, `$arguments = @'\n${jsonLines(request, "")}\n'@\n\n`);
  const method = when(request.verb !== "GET", ` -Method ${verb}`);
  const options = isRead ? method : `${method} -ContentType 'application/json' -Body $arguments`;
  return `${body}$result = Invoke-RestMethod -Uri '${fullUrl(request).replaceAll("'", "''")}'${options} \`
  -Headers @{ ${quotedWhereNeeded(header)} = "${start}$env:DATACLOUD_TOKEN" } -TimeoutSec 30${request.hasOk ? own : ""}
$result
`;
}

function quotedWhereNeeded(header: string): string {
  if (header.includes("-")) return `'${header}'`;
  return header;
}
