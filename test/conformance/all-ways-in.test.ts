import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ConformanceReport,
  createSession,
  judgeCapture,
  openCapture,
  readExchange,
  recordHar,
  startProxy,
} from "@datacloud/conformance";
import { serve } from "@datacloud/sandbox";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { sendTraffic } from "./mixed-traffic.ts";
import { runCli } from "./run-cli.ts";

const folder = temporaryFolder("ways");

/** What a report says, without what differs between two runs of a program. */
function essence({ findings, summary, ignored }: ConformanceReport): object {
  const said = findings.map(({ severity, rule, method, pointer, server }) =>
    [severity, rule, method, pointer, server].join(" "),
  );
  const { judged, errors, warnings } = summary;
  return { said: said.sort(), judged, errors, warnings, ignored: ignored.map(({ count }) => count) };
}

/** The same without what a source cannot know: a refused request as a whole, or one finding about a request. */
function without(rule: string, report: ConformanceReport): ConformanceReport {
  const findings = report.findings.filter((finding) => finding.rule !== rule);
  const gone = report.findings.filter((finding) => finding.rule === rule);
  const { judged, errors, warnings } = report.summary;
  const count = (wanted: string) => gone.filter(({ severity }) => severity === wanted).length;
  const summary = {
    ...report.summary,
    judged: judged - (rule === "malformed-http" ? gone.length : 0),
    errors: errors - count("error"),
    warnings: warnings - count("warning"),
  };
  return { ...report, findings, summary };
}

describe("the same traffic gets the same findings", () => {
  const key = "dxdc-one-key-for-all";
  const recording = join(folder, "recorded.har");
  let live: ConformanceReport;
  let log: string;
  const entries: object[] = [];

  beforeAll(async () => {
    const served = await serve({ port: 0, keys: [key] });
    const upstream = new URL(served.url);
    const session = createSession();
    const recorder = recordHar(recording);
    const proxy = await startProxy({
      upstream,
      port: 0,
      onPassed: (passed) => {
        const exchange = readExchange(passed);
        session.add(exchange);
        recorder.add(exchange);
        const { verb, url, headers, body = "", response: answer } = exchange;
        if (exchange.malformed) return;
        const text = typeof body === "string" ? body : Buffer.from(body).toString("base64");
        entries.push({
          startedDateTime: new Date(exchange.startedAt ?? 0).toISOString(),
          time: 1,
          request: {
            method: verb,
            url: url.replace(upstream.origin, "https://acme.getdx.net"),
            headers,
            ...(text === ""
              ? {}
              : { postData: { text, ...(typeof body === "string" ? {} : { encoding: "base64" }) } }),
          },
          response: { status: answer?.status, headers: answer?.headers, content: { text: answer?.body } },
        });
      },
      onIgnored: session.ignore,
    });
    await sendTraffic(proxy.url, key);
    await proxy.close();
    await recorder.close();
    live = session.report();
    await served.close();
    // The proxy passes nothing on that is no HTTP, so the log is that of a sandbox without one in front.
    const alone = await serve({ port: 0, keys: [key] });
    await sendTraffic(alone.url, key);
    const fromLog = await fetch(`${alone.url}/_sandbox/har`);
    log = await fromLog.text();
    await alone.close();
  });

  test("and there is something to find", () => {
    const said = live.findings.map(({ severity, rule }) => `${severity} ${rule}`);
    expect(new Set(said)).toEqual(
      new Set([
        "error wrong-type",
        "error unknown-method",
        "error token-in-url",
        "warning unknown-method",
        "error wrong-verb",
        "error not-authed",
        "error not-json",
        "warning ignored-failure",
        "warning text-encoding",
        "error malformed-http",
      ]),
    );
    expect(live.summary).toMatchObject({ judged: 15, ignored: 1 });
  });

  test("through `verify -- COMMAND`", async () => {
    const sender = join(folder, "sender.mjs");
    const code = new URL("mixed-traffic.ts", import.meta.url).href;
    writeFileSync(
      sender,
      `const { sendTraffic } = await import(${JSON.stringify(code)});
await sendTraffic(process.env.ORIGIN, process.env.DATACLOUD_TOKEN);`,
    );
    const run = await runCli([
      "verify",
      "-f",
      "json",
      "--env",
      "ORIGIN={origin}",
      "--",
      process.execPath,
      sender,
    ]);
    expect(essence(JSON.parse(run.stdout) as ConformanceReport)).toEqual(essence(live));
    expect(run.code).toBe(1);
  });

  test("from the proxy's recording", async () => {
    expect(essence(await judgeCapture(openCapture(recording)))).toEqual(essence(live));
  });

  test("from the sandbox's log", async () => {
    const file = join(folder, "log.har");
    writeFileSync(file, log);
    // The log keeps bodies as text.
    const kept = without("text-encoding", live);
    expect(essence(await judgeCapture(openCapture(file)))).toEqual(essence(kept));
  });

  test.each(["har", "jsonl"])("from a capture as %s", async (ending) => {
    const file = join(folder, `capture.${ending}`);
    const lines = entries.map((entry) => JSON.stringify(entry));
    writeFileSync(file, ending === "har" ? `{"log":{"entries":[${lines.join()}]}}` : lines.join("\n"));
    const report = await judgeCapture(openCapture(file));
    expect(essence(report)).toEqual(essence(without("malformed-http", live)));
  });
});
