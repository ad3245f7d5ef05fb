import { parentPort, workerData } from "node:worker_threads";
import { createSession } from "../../judge/session.ts";
import type { Finding } from "../../report/report.ts";
import type { Notice, Order, ThreadOptions } from "./judging-messages.ts";
import { type PassedExchange, readExchange } from "./passed-exchange.ts";
import { type HarRecorder, recordHar } from "./record-har.ts";

// The thread in which a proxy judges and records: see judging-thread.ts.

const tell = (notice: Notice) => parentPort?.postMessage(notice);
const session = createSession({
  ...(workerData as ThreadOptions),
  onFinding: firstOfKind((finding) => tell({ kind: "finding", finding })),
});
const unread = new Set<string>();
let recorder: HarRecorder | undefined;

parentPort?.on("message", (order: Order) => {
  if (order.kind === "record") record(order.file);
  else if (order.kind === "ignored") session.ignore(order.name);
  else if (order.kind === "problem") session.problem(order.problem);
  else if (order.kind === "end") void end();
  else {
    for (const passed of order.exchanges) judge(passed);
    tell({ kind: "done", bytes: order.bytes });
  }
});

function record(file: string): void {
  try {
    recorder = recordHar(file, ({ message }) => tell({ kind: "broken", error: message }));
    tell({ kind: "recording" });
  } catch (error) {
    tell({ kind: "recording", error: (error as Error).message });
  }
}

/** Judges one exchange; a failure over it must not end the thread. */
function judge(passed: PassedExchange): void {
  try {
    const exchange = readExchange(passed);
    session.add(exchange);
    recorder?.add(exchange);
    const reason = exchange.response?.unread;
    if (reason === undefined || unread.has(reason) || unread.size > 100) return;
    unread.add(reason);
    tell({ kind: "unread", reason });
  } catch (error) {
    session.problem({ message: `An exchange could not be judged: ${String(error).slice(0, 200)}` });
  }
}

async function end(): Promise<void> {
  await recorder?.close();
  tell({ kind: "report", report: session.report() });
  parentPort?.close();
}

/** Hands on the first finding of each kind. */
function firstOfKind(hear: (finding: Omit<Finding, "id">) => void): (finding: Omit<Finding, "id">) => void {
  const heard = new Set<string>();
  return (finding) => {
    const { rule, method, pointer } = finding;
    const kind = `${rule} ${method} ${pointer.replaceAll(/\/\d+/g, "/*")}`;
    if (heard.has(kind) || heard.size > 1000) return;
    heard.add(kind);
    hear(finding);
  };
}
