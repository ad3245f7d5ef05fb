import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { splitPath } from "@datacloud/contract/routes";
import { type Scenario, scenarios } from "@datacloud/contract/scenarios";
import {
  type Accepted,
  equal,
  failureBody,
  type GateOptions,
  type Rejected,
  receive,
} from "@datacloud/validators";
import { delay, HttpResponse, http, type RequestHandler } from "msw";
import { factories } from "./generated/factories.ts";
import { checkResponse, forcedResponse, jsonOrEmpty, type MockResponse } from "./mock-response.ts";
import { seed } from "./seed.ts";

/** How a mock responds. Keys, strictness and limits are those of `receive` in `@datacloud/validators`. */
export interface MockOptions extends Omit<GateOptions, "basePath"> {
  /** The base URL, before the path of a method; any host by default. */
  baseUrl?: string;
  /** Makes the generated responses repeatable. */
  seed?: number;
}

/** A request as the mock saw it, accepted or rejected. The status is 0 after a network error. */
export type MockedRequest = (Accepted | Rejected) & { status: number };

/** Handlers, and control over their responses. */
export interface Mock {
  /** For `setupServer(...mock.handlers)` or `setupWorker(...mock.handlers)`. */
  handlers: RequestHandler[];
  /** Every request so far, oldest first. */
  calls: readonly MockedRequest[];
  /**
   * Queues responses for the next accepted requests of a method, one each, in order. A request that the mock rejects,
   * because of its key or arguments, takes none. Throws for a response that cannot be given.
   */
  answerNext<Name extends MethodName>(method: Name, ...responses: readonly MockResponse<Name>[]): void;
  /** Forgets requests and queued responses. */
  reset(): void;
}

/**
 * A mock of the API for MSW. It first checks the API key and the arguments as the API does, and rejects what the API rejects.
 * An accepted request gets the response that a test asked for, else that of the scenario with the same arguments, else
 * one made by a factory.
 *
 * @example
 * const mock = createMock({ seed: 1 });
 * const server = setupServer(...mock.handlers);
 * mock.answerNext("deployments.create", { code: "repo_not_found" });
 * mock.answerNext("customData.set", { status: 503, headers: { "retry-after": "1" } }, { networkError: true });
 */
export function createMock(options: MockOptions = {}): Mock {
  const { baseUrl = `*${defaultPath}`, seed: start, ...gate } = options;
  const requests: MockedRequest[] = [];
  const queues = new Map<MethodName, MockResponse<MethodName>[]>();
  if (start !== undefined) seed(start);
  const handler = http.all(`${baseUrl.replace(/\/+$/, "")}/*`, async ({ request }) => {
    // One pattern serves every method; a path that is none of ours is left to the caller's other handlers.
    const basePath = basePathOf(new URL(request.url).pathname);
    if (basePath === undefined) return undefined;
    const received = await receive(request, { ...gate, basePath });
    if (!received.ok) {
      requests.push({ ...received, status: received.status });
      return reject(received);
    }
    const forced = queues.get(received.method)?.shift();
    const response = forced ? forcedResponse(received.method, forced) : usualResponse(received);
    // Noted before the wait: a test looks at what was sent while it waits.
    requests.push({ ...received, status: response.status });
    if (forced?.delay !== undefined) await delay(forced.delay);
    return response;
  });
  return {
    handlers: [handler],
    calls: requests,
    answerNext(method, ...responses) {
      for (const each of responses) checkResponse(method, each);
      queues.set(method, [
        ...(queues.get(method) ?? []),
        ...(responses as readonly MockResponse<MethodName>[]),
      ]);
    },
    reset() {
      requests.length = 0;
      queues.clear();
    },
  };
}

/**
 * The handlers of a mock whose responses a test does not set.
 *
 * @example
 * const server = setupServer(...handlers({ key: (token) => (token === "my-key" ? "active" : "unknown") }));
 */
export function handlers(options: MockOptions = {}): RequestHandler[] {
  return createMock(options).handlers;
}

const defaultPath = new URL(profile.origin.join("a")).pathname.replace(/\/$/, "");
/** What is before a method's path, or before what looks like one. */
function basePathOf(pathname: string): string | undefined {
  const known = splitPath(pathname);
  if (known) return known.basePath;
  const last = pathname.lastIndexOf("/");
  if (/^\w+\.\w+$/.test(pathname.slice(last + 1))) return pathname.slice(0, last);
  return undefined;
}

function reject({ failure, status, headers }: Rejected): HttpResponse<object> {
  return HttpResponse.json(failureBody(failure, status), { status, headers });
}

function usualResponse(request: Accepted): Response {
  const scenario = matching(request);
  if (scenario) return jsonOrEmpty(scenario.response.body, scenario.response.status);
  const { statuses: [status] = [profile.statuses.success] } = describeMethod(request.method);
  return jsonOrEmpty(factories[request.method].success(), status ?? 200);
}

/** The scenario that this very request belongs to. */
function matching({ method, arguments: given }: Accepted): Scenario | undefined {
  return scenarios.find((scenario) => {
    const isPlain = scenario.request.authorization === "active" && scenario.request.body === undefined;
    return scenario.method === method && isPlain && equal(scenario.request.arguments, given);
  });
}
