import type { Call } from "./call.ts";
import { formPairs } from "./form-pairs.ts";

/** A call from a shell, the arguments as JSON or, for a read, in the query string. */
export function curl(call: Call): string {
  if (call.verb === "GET") return command(call, ["--get"], pairs(call));
  const body = JSON.stringify(call.arguments, null, 2).replaceAll("\n", "\n  ");
  return command(call, [], ["--header 'Content-Type: application/json'", `--data ${quote(body)}`]);
}

/** A call from a shell, the arguments as a URL-encoded form. */
export function curlForm(call: Call): string {
  return command(call, [], pairs(call));
}

/** A call from a shell, the arguments as parts of a form. A file would be `--form NAME=@FILE`. */
export function curlMultipart(call: Call): string {
  const parts = formPairs(call).map(([name, value]) => `--form-string ${quote(`${name}=${value}`)}`);
  return command(call, [], parts);
}

function pairs(call: Call): string[] {
  return formPairs(call).map(([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`);
}

/** The key comes from the environment, so that it stands in no history and no script. */
function command({ url }: Call, flags: readonly string[], options: readonly string[]): string {
  const first = ["curl", "--max-time 30", ...flags, url].join(" ");
  return `${[first, '--header "Authorization: Bearer $DATACLOUD_TOKEN"', ...options].join(" \\\n  ")}\n`;
}

/** A word that the shell takes as it is. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
