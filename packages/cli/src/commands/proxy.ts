import {
  createSession,
  type Exchange,
  type Finding,
  type HarRecorder,
  recordHar,
  startProxy,
} from "@datacloud/conformance";
import { Command, InvalidArgumentError } from "commander";
import { keepCompiled } from "../keep-compiled.ts";
import { listenFailure } from "../listen-failure.ts";
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
    .requiredOption("-u, --upstream <url>", "where everything goes, such as https://acme.getdx.net", readUrl)
    .option("-p, --port <number>", "port to listen on; 0 takes a free one", readPort, 4011)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--record <file>", "write what passes into a HAR, without keys")
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.conforms : exitCodes.failed));
  return addJudgingOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  datacloud proxy --upstream https://acme.getdx.net
  datacloud proxy --upstream https://acme.getdx.net --port 4021 --record traffic.har --format junit=report.xml

Point the integration at the proxy, and end it with Ctrl+C for the report.`,
    )
    .action(run);
}

async function run(flags: ProxyFlags, command: Command): Promise<void> {
  const { upstream, port, host } = flags;
  const options = sessionOptions(flags, command);
  const session = createSession({
    ...options,
    source: `proxy to ${upstream.origin}`,
    hosts: [...(options.hosts ?? []), upstream.hostname.toLowerCase()],
    onFinding: announcer(),
  });
  let recorder: HarRecorder | undefined;
  const unread = unreadBodies();
  const proxy = await startProxy({
    ...{ upstream, port, host },
    onExchange: (exchange) => {
      session.add(exchange);
      recorder?.add(exchange);
      unread.note(exchange);
    },
    onIgnored: session.ignore,
    onProblem: (message) => session.problem({ message }),
  }).catch((error: unknown) => {
    const message = listenFailure(error, port, host) ?? (error as Error).message;
    return command.error(`error: ${message}`, { exitCode: exitCodes.failed });
  });
  // Not before it listens: opening the file empties it, and an earlier recording would be lost for nothing.
  if (flags.record !== undefined) recorder = openRecorder(flags.record, command);
  // Before it says how to end it: whoever is quick would end it without a report.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  process.stderr.write(`Passing on ${proxy.url} to ${upstream.origin}; end with Ctrl+C.\n`);
  keepCompiled();
  await stopped;
  await proxy.close();
  await recorder?.close();
  process.exitCode = conclude(session.report(), flags);
}

function openRecorder(file: string, command: Command): HarRecorder {
  try {
    return recordHar(file, ({ message }) => {
      process.stderr.write(`error: ${file} cannot be written further: ${message}\n`);
      process.exitCode = exitCodes.failed;
    });
  } catch (error) {
    return command.error(`error: ${file} cannot be written: ${(error as Error).message}`, { exitCode: 2 });
  }
}

/** Says once for each reason that bodies of responses could not be read. */
function unreadBodies(): { note: (exchange: Exchange) => void } {
  const told = new Set<string>();
  return {
    note: ({ answer }) => {
      const reason = answer?.unread;
      if (reason === undefined || told.has(reason) || told.size > 100) return;
      told.add(reason);
      process.stderr.write(`note: a response body was passed on but not judged. ${reason}\n`);
    },
  };
}

/** Says each kind of finding once, when it is first seen. */
function announcer(): (finding: Omit<Finding, "id">) => void {
  const told = new Set<string>();
  return ({ rule, method, pointer, severity, message }) => {
    const kind = `${rule} ${method} ${pointer.replaceAll(/\/\d+/g, "/*")}`;
    if (told.has(kind) || told.size > 1000) return;
    told.add(kind);
    const line = `${severity}: ${method ?? ""} ${message}`.replaceAll(/\p{Cc}+/gu, " ");
    process.stderr.write(`${line}\n`);
  };
}

function readUrl(text: string): URL {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new InvalidArgumentError("It must be a URL, such as https://acme.getdx.net.");
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("It must be a number from 0 to 65535.");
}
