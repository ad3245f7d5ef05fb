import { type Finding, startJudgingThread, startProxy } from "@datacloud/conformance";
import { Command } from "commander";
import { addListenOptions, urlLike } from "../flags/option-values.ts";
import { keepCompiled } from "../keep-compiled.ts";
import { listenFailure } from "../listen-failure.ts";
import { onEndingSignal } from "../terminal/ending-signals.ts";
import { printStack } from "../verbose.ts";
import {
  addJudgingOptions,
  conclude,
  exitCodes,
  type JudgingFlags,
  sessionOptions,
} from "../verify/judging-flags.ts";

/** What `datacloud proxy` takes. */
interface ProxyFlags extends JudgingFlags {
  upstream: URL;
  port: number;
  host: string;
  record?: string;
}

/** `datacloud proxy`: passes everything on to a real instance and judges both sides until it is stopped. */
export function proxyCommand(): Command {
  const command = new Command("proxy")
    .description("Forward requests to an instance, unchanged, and check requests and responses.")
    .requiredOption(
      "-u, --upstream <url>",
      "the instance to forward to, such as https://acme.getdx.net",
      urlLike("https://acme.getdx.net"),
    );
  addListenOptions(command, 4011).option("--record <file>", "record the traffic as a HAR, without API keys");
  return addJudgingOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  datacloud proxy --upstream https://acme.getdx.net
  datacloud proxy --upstream https://acme.getdx.net --port 4021 --record traffic.har --format junit=report.xml

Point the integration at the proxy, and press Ctrl+C to end it and get the report.`,
    )
    .action(run);
}

async function run(flags: ProxyFlags, command: Command): Promise<void> {
  const { upstream, port, host, record } = flags;
  const options = sessionOptions(flags, { read: [], written: [record] });
  const judge = startJudgingThread(
    {
      ...options,
      source: `proxy to ${upstream.origin}`,
      hosts: [...(options.hosts ?? []), upstream.hostname.toLowerCase()],
    },
    {
      onFinding: announce,
      onUnread: (reason) =>
        process.stderr.write(`note: a response body was forwarded but not judged. ${reason}\n`),
      onRecordingError: (message) => failRecording(record, message),
      onFailure: ({ message }) => {
        process.stderr.write(`error: requests are still forwarded, but no longer checked: ${message}\n`);
      },
    },
  );
  const proxy = await startProxy({
    ...{ upstream, port, host },
    onPassed: judge.add,
    hold: judge.hold,
    onIgnored: judge.ignore,
    onProblem: (message) => judge.problem({ message }),
  }).catch(async (error: unknown) => {
    await printStack(error);
    const message = listenFailure(error, port, host) ?? (error as Error).message;
    return command.error(`error: ${message}`, { exitCode: exitCodes.failed });
  });
  // Not before it listens: opening the file empties it, and an earlier recording would be lost for nothing.
  if (record !== undefined)
    await judge.record(record).catch(async (error: Error) => {
      await printStack(error);
      command.error(`error: ${record} cannot be written: ${error.message}`, { exitCode: exitCodes.failed });
    });
  // Before it says how to end it: whoever is quick would end it without a report.
  const stopped = new Promise<void>((resolve) => {
    const off = onEndingSignal(() => {
      off();
      resolve();
    });
  });
  process.stderr.write(`Listening on ${proxy.url}, forwarding to ${upstream.origin}; press Ctrl+C to end.\n`);
  keepCompiled();
  await stopped;
  await proxy.close();
  const report = await judge.end().catch(async (error: Error) => {
    await printStack(error);
    return command.error(`error: the traffic could not be judged: ${error.message}`, {
      exitCode: exitCodes.failed,
    });
  });
  process.exitCode = Math.max(conclude(report, flags), Number(process.exitCode ?? 0));
}

function failRecording(file: string | undefined, message: string): void {
  process.stderr.write(`error: ${file} cannot be written further: ${message}\n`);
  process.exitCode = exitCodes.failed;
}

function announce({ severity, method, message }: Omit<Finding, "id">): void {
  const line = `${severity}: ${method ?? ""} ${message}`.replaceAll(/\p{Cc}+/gu, " ");
  process.stderr.write(`${line}\n`);
}
