import { describeMethod, type ErrorCode, isMethodName, type MethodName } from "@datacloud/contract/methods";
import { type Scenario, scenarios } from "@datacloud/contract/scenarios";
import { type Accepted, equal, type GateOptions, type Refused, receive } from "@datacloud/validators";
import { HttpResponse, http, type RequestHandler } from "msw";
import { factories } from "./generated/factories.ts";
import { seed } from "./seed.ts";

/** How a mock answers. Keys, strictness and limits are those of the gate in `@datacloud/validators`. */
export interface MockOptions extends Omit<GateOptions, "basePath"> {
  /** What stands before the path of a method; any host by default. */
  baseUrl?: string;
  /** Makes the generated answers repeatable. */
  seed?: number;
}

/** An answer that a test asks for: a scenario of the document, an error code, or a body of its own. */
export type Answer<Name extends MethodName> =
  | { scenario: string }
  | { code: ErrorCode<Name>; message?: string }
  | { status: number; body: unknown; headers?: Record<string, string> };

/** A call as the mock saw it, accepted or refused. */
export type AnsweredCall = (Accepted | Refused) & { status: number };

/** Handlers, and a hand on what they answer. */
export interface Mock {
  /** For `setupServer(...mock.handlers)` or `setupWorker(...mock.handlers)`. */
  handlers: RequestHandler[];
  /** Every call so far, oldest first. */
  calls: readonly AnsweredCall[];
  /** Answers the next accepted call of a method in a certain way; further calls queue up. */
  answerNext<Name extends MethodName>(method: Name, answer: Answer<Name>): void;
  /** Forgets calls and queued answers. */
  reset(): void;
}

/**
 * A mock of the API for MSW. It first judges the key and the arguments as the API does and refuses what the API refuses.
 * An accepted call is answered as a test asked for, else as the scenario with the same arguments, else by a factory.
 *
 * @example
 * const mock = createMock({ seed: 1 });
 * const server = setupServer(...mock.handlers);
 * mock.answerNext("deployments.create", { code: "repo_not_found" });
 */
export function createMock(options: MockOptions = {}): Mock {
  const { baseUrl = "*/api", seed: start, ...gate } = options;
  const calls: AnsweredCall[] = [];
  const queues = new Map<MethodName, Answer<MethodName>[]>();
  if (start !== undefined) seed(start);
  const handler = http.all(`${baseUrl.replace(/\/+$/, "")}/:method`, async ({ request, params }) => {
    // One pattern serves every method; a path that is none of ours is left to the caller's other handlers.
    if (!/^\w+\.\w+$/.test(String(params.method))) return undefined;
    const received = await receive(request, {
      ...gate,
      basePath: basePathOf(request, String(params.method)),
    });
    const response = received.ok ? answer(received, queues.get(received.method)?.shift()) : refuse(received);
    calls.push({ ...received, status: response.status });
    return response;
  });
  return {
    handlers: [handler],
    calls,
    answerNext: (method, next) =>
      void queues.set(method, [...(queues.get(method) ?? []), check(method, next)]),
    reset() {
      calls.length = 0;
      queues.clear();
    },
  };
}

/**
 * The handlers of a mock whose answers need no steering.
 *
 * @example
 * const server = setupServer(...handlers({ key: (token) => (token === "my-key" ? "active" : "unknown") }));
 */
export function handlers(options: MockOptions = {}): RequestHandler[] {
  return createMock(options).handlers;
}

function basePathOf(request: Request, method: string): string {
  const { pathname } = new URL(request.url);
  return pathname.slice(0, pathname.lastIndexOf(`/${method}`));
}

function refuse({ failure, status, headers }: Refused): HttpResponse<object> {
  return HttpResponse.json(failure, { status, headers });
}

function answer(call: Accepted, forced: Answer<MethodName> | undefined): HttpResponse<object> {
  if (forced && "body" in forced) {
    return HttpResponse.json(forced.body as object, { status: forced.status, headers: forced.headers ?? {} });
  }
  if (forced && "code" in forced) {
    const { code, message } = forced;
    return HttpResponse.json(
      { ok: false, error: code, ...(message === undefined ? {} : { message }) },
      { status: 422 },
    );
  }
  const scenario = forced ? findScenario(call.method, forced.scenario) : matching(call);
  if (scenario)
    return HttpResponse.json(scenario.response.body as object, { status: scenario.response.status });
  return HttpResponse.json(factories[call.method].success(), { status: 200 });
}

/** The scenario that this very request belongs to. */
function matching({ method, arguments: given }: Accepted): Scenario | undefined {
  return scenarios.find((scenario) => {
    const isPlain = scenario.request.authorization === "active" && scenario.request.body === undefined;
    return scenario.method === method && isPlain && equal(scenario.request.arguments, given);
  });
}

function findScenario(method: MethodName, key: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.method === method && scenario.key === key);
}

/** A scenario that does not exist is a mistake of the test, best said where it is made. */
function check<Name extends MethodName>(method: Name, answer: Answer<Name>): Answer<MethodName> {
  if (!isMethodName(method)) throw new Error(`There is no method ${String(method)}.`);
  if ("scenario" in answer && !findScenario(method, answer.scenario)) {
    const keys = scenarios.filter((scenario) => scenario.method === method).map(({ key }) => key);
    throw new Error(
      `${method} has no scenario ${answer.scenario}. There are ${keys.join(", ")}; see ${describeMethod(method).docs}.`,
    );
  }
  return answer;
}
