import { present } from "@datacloud/traffic";
import { failureBody, type RequestParts } from "@datacloud/validators";

/** A request to the API as an adapter passes it on: what the gate reads, and what is kept for the log. */
export interface ReceivedRequest extends RequestParts {
  /** The header `Prefer`, which forces a response. */
  prefer?: string | null | undefined;
  /** Names and values in turn, a line each: one text costs the log less than many. */
  headers: string;
}

/** What happens to a response on its way, where a fault asks for it. */
export type Trouble =
  | { kind: "reset" }
  | { kind: "slow_headers"; milliseconds: number }
  | { kind: "slow_body"; milliseconds: number }
  | { kind: "truncated" };

/** A response, before an adapter sends it. */
export interface ResponseParts {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
  trouble?: Trouble;
}

/** The headers of a request as pairs of name and value. */
export function headerPairs({ headers }: Pick<ReceivedRequest, "headers">): [string, string][] {
  const lines = headers === "" ? [] : headers.split("\n");
  return lines.flatMap((name, at) =>
    present(at % 2 === 0 && ([name, lines[at + 1] ?? ""] as [string, string])),
  );
}

/** What every response of the API carries. */
export const jsonType = "application/json; charset=utf-8";

/** A response with a JSON body. */
export function jsonResponse(status: number, body: unknown, headers?: Record<string, string>): ResponseParts {
  return textResponse(status, JSON.stringify(body), headers);
}

/** An error response as the API's document has it. */
export function failureResponse(
  status: number,
  failure: { error: string; message?: string },
  headers: Record<string, string> = {},
): ResponseParts {
  return jsonResponse(status, failureBody(failure, status), headers);
}

/** A response with a body that is JSON already; its status may be one that has no body. */
export function textResponse(status: number, body: string, headers?: Record<string, string>): ResponseParts {
  if (status === 204 || status === 205) return { status, headers: headers ?? {}, body: "" };
  if (headers === undefined) return { status, headers: { "content-type": jsonType }, body };
  return { status, headers: { "content-type": jsonType, ...headers }, body };
}
