import { describeMethod, methodNames } from "@datacloud/contract/methods";
import { composeReport } from "../../judge/compose-report.ts";
import { createCoverage } from "../../judge/coverage.ts";
import { createHider } from "../../judge/hide-secrets.ts";
import { createTally } from "../../judge/tally.ts";
import { createFindings } from "../../report/findings.ts";
import type { ConformanceReport } from "../../report/report.ts";
import { understandRequest } from "../../traffic/api-request.ts";
import type { Exchange } from "../../traffic/exchange.ts";
import { targetOf } from "../../traffic/target.ts";
import { brokenCases, keyCases } from "./broken-cases.ts";
import { judgeCase } from "./judge-case.ts";
import { requestOf, type ServerCase } from "./server-case.ts";
import { validCases } from "./valid-cases.ts";

/** How a server is judged. */
export interface ServerOptions {
  /** The base URL, before the methods: `http://127.0.0.1:4010/api`. */
  base: URL;
  token: string;
  /** Whether methods that change something are called too. */
  mayWrite: boolean;
  seed: string;
  baseline?: ReadonlySet<string>;
  required?: readonly string[];
  onProgress?: (done: number, total: number) => void;
}

const patience = 30_000;

/** The requests that a server is to answer. */
function serverCases({ mayWrite, seed }: Pick<ServerOptions, "mayWrite" | "seed">): ServerCase[] {
  const methods = methodNames.filter((method) => mayWrite || describeMethod(method).verb === "GET");
  return [
    ...methods.flatMap(keyCases),
    ...methods.flatMap((method) => brokenCases(method, seed)),
    ...validCases(methods),
  ];
}

/**
 * Sends the document's scenarios, and calls that each break one constraint, to a server and judges its responses. Methods
 * that change something are left out unless `mayWrite` says otherwise.
 */
export async function judgeServer(options: ServerOptions): Promise<ConformanceReport> {
  const { base, token } = options;
  const findings = createFindings(options.baseline);
  const gathered = { findings, drift: createFindings(), coverage: createCoverage(), tally: createTally() };
  const cases = serverCases(options);
  for (const [index, item] of cases.entries()) {
    const entry = index + 1;
    options.onProgress?.(index, cases.length);
    const exchange = await ask(requestOf(item, base, token));
    const target = targetOf(exchange.url, new Set([base.hostname]));
    if (!target) continue;
    const request = understandRequest(entry, exchange, {
      ...target,
      basePath: base.pathname.replace(/\/$/, ""),
    });
    gathered.tally.entry();
    gathered.tally.judged();
    const said = judgeCase(item, request);
    const hider = createHider(request.exchange, [token]);
    for (const one of said) findings.add({ ...hider.finding(one), entry, method: item.method });
    gathered.coverage.add(request, said.length === 0 && request.outcome.kind === "success");
    if (index === 0 && exchange.isLost) {
      gathered.tally.problem({ message: `${base.origin} does not respond.` });
      break;
    }
  }
  return composeReport(gathered, {
    source: base.href,
    ...(options.required && { required: options.required }),
  });
}

/** Sends a request and adds what comes back. */
async function ask(exchange: Exchange): Promise<Exchange> {
  const startedAt = Date.now();
  const { verb, url, headers, body } = exchange;
  try {
    const response = await fetch(url, {
      method: verb,
      headers: headers.map(({ name, value }): [string, string] => [name, value]),
      ...(typeof body === "string" && { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    const list = [...response.headers].map(([name, value]) => ({ name, value }));
    return {
      ...exchange,
      startedAt,
      endedAt: Date.now(),
      response: { status: response.status, headers: list, body: text },
    };
  } catch {
    return { ...exchange, startedAt, endedAt: Date.now(), isLost: true };
  }
}
