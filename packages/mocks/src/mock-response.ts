import { describeMethod, type ErrorCode, isMethodName, type MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { type Scenario, scenarios } from "@datacloud/contract/scenarios";
import { failureBody } from "@datacloud/validators";
import { HttpResponse } from "msw";

/**
 * A response that a test asks for. It is one of four kinds, and each member means the same in all kinds that have it; the
 * types allow no other combination.
 */
export type MockResponse<Name extends MethodName> =
  | ScenarioResponse
  | CodeResponse<Name>
  | BodyResponse
  | NetworkErrorResponse;

/** What every kind of response can have. */
export interface ResponseOptions {
  /** Milliseconds until the response; `infinite` for one that never comes. */
  delay?: number | "infinite";
}

/** Response headers and status, of the kinds that have them. */
interface Head extends ResponseOptions {
  /** A whole number from 200 to 599. */
  status?: number;
  /** Response headers; they replace those of the kind. */
  headers?: Readonly<Record<string, string>>;
  networkError?: never;
}

/** The response of a scenario of the document, with its status unless another is given. */
export interface ScenarioResponse extends Head {
  scenario: string;
  code?: never;
  message?: never;
  body?: never;
  text?: never;
}

/** An error response, `{"ok": false, "error": code}`, with the status of the API's failures unless another is given. */
export interface CodeResponse<Name extends MethodName> extends Head {
  code: ErrorCode<Name>;
  message?: string;
  scenario?: never;
  body?: never;
  text?: never;
}

/** Any response: with a JSON `body`, with a `text` that is sent as it is, or with an empty body. */
export interface BodyResponse extends Head {
  status: number;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, such as the error page of a proxy. */
  text?: string;
  scenario?: never;
  code?: never;
  message?: never;
}

/** No response: the connection fails. */
export interface NetworkErrorResponse extends ResponseOptions {
  networkError: true;
  scenario?: never;
  code?: never;
  message?: never;
  status?: never;
  body?: never;
  text?: never;
  headers?: never;
}

/** Throws for an impossible response where the test queues it, not where a request would get it. */
export function checkResponse(method: MethodName, response: MockResponse<MethodName>): void {
  if (!isMethodName(method)) throw new Error(`There is no method ${String(method)}.`);
  const kinds = ["scenario", "code", "networkError"].filter((kind) => kind in response);
  const isBody = kinds.length === 0 && response.status !== undefined;
  const hasBody = response.body !== undefined || response.text !== undefined;
  if (!isBody && (kinds.length !== 1 || hasBody))
    throw new Error(
      "A response has one of `scenario`, `code`, `networkError`, or a `status` with `body` or `text`.",
    );
  if (response.body !== undefined && response.text !== undefined)
    throw new Error("A response has `body` or `text`, not both.");
  if (response.networkError && (response.status !== undefined || response.headers !== undefined))
    throw new Error("A network error has no status and no headers.");
  checkStatus(response.status, hasBody || kinds.length > 0);
  checkDelay(response.delay);
  if (response.scenario !== undefined) checkScenario(method, response.scenario);
}

function checkStatus(status: number | undefined, hasBody: boolean): void {
  if (status === undefined) return;
  if (!(Number.isInteger(status) && status >= 200 && status <= 599))
    throw new RangeError(`\`status\` must be a whole number from 200 to 599; it is ${status}.`);
  if (hasBody && bodiless.has(status)) throw new RangeError(`A response with status ${status} has no body.`);
}

function checkDelay(delay: unknown): void {
  const isRight = delay === undefined || delay === "infinite" || (typeof delay === "number" && delay >= 0);
  if (!isRight) throw new RangeError('`delay` must be a number of milliseconds, or "infinite".');
}

const bodiless = new Set([204, 205, 304]);

function checkScenario(method: MethodName, key: string): void {
  if (findScenario(method, key)) return;
  const keys = scenarios.filter((scenario) => scenario.method === method).map((scenario) => scenario.key);
  throw new Error(
    `${method} has no scenario ${key}. There are ${keys.join(", ")}; see ${describeMethod(method).docs}.`,
  );
}

/** A JSON body, or none where a response of the status has none. */
export function jsonOrEmpty(body: unknown, status: number, headers = new Headers()): Response {
  if (bodiless.has(status)) return new HttpResponse(null, { status, headers });
  return HttpResponse.json(body as object, { status, headers });
}

/** The response that a test has asked for. */
export function forcedResponse(method: MethodName, response: MockResponse<MethodName>): Response {
  if (response.networkError) return HttpResponse.error();
  const headers = new Headers(response.headers);
  const json = (body: unknown, status: number) => jsonOrEmpty(body, response.status ?? status, headers);
  if (response.scenario !== undefined) {
    const { status = 200, body = {} } = findScenario(method, response.scenario)?.response ?? {};
    return json(body, status);
  }
  if (response.code !== undefined) {
    const { code, message } = response;
    const status = response.status ?? profile.statuses.refused;
    return json(
      failureBody(message === undefined ? { error: code } : { error: code, message }, status),
      status,
    );
  }
  if (response.body !== undefined) return json(response.body, response.status);
  return new HttpResponse(response.text ?? null, { status: response.status, headers });
}

function findScenario(method: MethodName, key: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.method === method && scenario.key === key);
}
