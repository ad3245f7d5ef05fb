import { present } from "../../core/json-parts.ts";
import { formPairs } from "./form-pairs.ts";
import type { SampleRequest } from "./sample-request.ts";

/** A call from a shell, the arguments as JSON or, for a read, in the query string. */
export function curl(request: SampleRequest): string {
  if (!request.hasBody) return command(request, ["--get", ...verbFlag(request)], pairs(request));
  const body = JSON.stringify(request.arguments, null, 2).replaceAll("\n", "\n  ");
  return command(request, verbFlag(request), [
    "--header 'Content-Type: application/json'",
    `--data ${quote(body)}`,
  ]);
}

/** A call from a shell, the arguments as a URL-encoded form. */
export function curlForm(request: SampleRequest): string {
  return command(request, verbFlag(request), pairs(request));
}

/** A call from a shell, the arguments as parts of a form. A file would be `--form NAME=@FILE`. */
export function curlMultipart(request: SampleRequest): string {
  const parts = formPairs(request).map(([name, value]) => `--form-string ${quote(`${name}=${value}`)}`);
  return command(request, verbFlag(request), parts);
}

/** The verb, where curl would use another by itself. */
function verbFlag({ verb, hasBody }: SampleRequest): string[] {
  const usual = hasBody ? "POST" : "GET";
  return present(verb !== usual && `--request ${verb}`);
}

function pairs(request: SampleRequest): string[] {
  return formPairs(request).map(([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`);
}

/** The key comes from the environment, so that it stands in no history and no script. */
function command({ url, key }: SampleRequest, flags: readonly string[], options: readonly string[]): string {
  const address = /[?&]/.test(url) ? quote(url) : url;
  const first = ["curl", "--max-time 30", ...flags, address].join(" ");
  return `${[first, keyOption(key), ...options].join(" \\\n  ")}\n`;
}

/** The option that sends the key. */
export function keyOption({ header, start }: SampleRequest["key"]): string {
  return `--header "${header}: ${start}$DATACLOUD_TOKEN"`;
}

/** A word that the shell takes as it is. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
