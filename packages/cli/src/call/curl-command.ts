import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import type { Arguments } from "./assemble.ts";

/** The curl command that makes a request. In place of the key it has the variable that holds it. */
export function curlCommand(method: MethodName, args: Arguments, baseUrl: string, token?: string): string {
  const { verb, path } = describeMethod(method);
  const json = JSON.stringify(args);
  const lines =
    verb === "GET"
      ? [`curl --get ${quote(`${baseUrl}${path}`)}`, authorization, ...queryOf(args)]
      : [
          `curl -X POST ${quote(`${baseUrl}${path}`)}`,
          authorization,
          "-H 'Content-Type: application/json'",
          `--data-raw ${quote(json)}`,
        ];
  return masked(lines.join(" \\\n  "), token);
}

const authorization = '-H "Authorization: Bearer $DATACLOUD_TOKEN"';

function queryOf(args: Arguments): string[] {
  return Object.entries(args).map(([name, value]) => {
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    return `--data-urlencode ${quote(`${name}=${text}`)}`;
  });
}

/** Quotes a text for a POSIX shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A key that came into the arguments by mistake is not shown either. */
export function masked(text: string, token = ""): string {
  return token.length < 8 ? text : text.replaceAll(token, "[redacted]");
}
