import { present } from "@datacloud/traffic";
import { counted } from "../../report/counted.ts";
import type { RecoveryRow } from "../../report/recovery.ts";
import type { ProgramFault } from "./fault-player.ts";
import { type Aftermath, type FaultRun, totalOf } from "./fault-run.ts";
import { outcomeOfRun } from "./outcome-of-run.ts";

const injections: Readonly<Record<ProgramFault, string>> = {
  "429": "429 with Retry-After: 1, not carried out",
  "500": "500 with an HTML page, not carried out",
  reset: "connection reset, after the request was carried out",
  slow: "response 3 s late, after the request was carried out",
  outage: "500 for this request and all that follow",
};

/** A run with a fault as a row of the report. */
export function recoveryRow(run: FaultRun, aftermath: Aftermath): RecoveryRow {
  const { hit, attempts } = aftermath;
  return {
    fault: run.kind,
    write: run.write,
    method: hit.method ?? null,
    entry: hit.entry,
    injected: injections[run.kind],
    next: nextOf(run, aftermath),
    stored: storedOf(run),
    exitCode: run.ended.code,
    outcome: outcomeOfRun(run, aftermath),
    isRetried: attempts.length > 0,
    isAccepted: false,
  };
}

function nextOf(run: FaultRun, { hit, later, attempts, isAccepted }: Aftermath): string {
  const [first] = attempts;
  const others = later.length - attempts.length;
  const parts: string[] = [];
  if (first) {
    const pause = ((first.exchange.startedAt ?? 0) - (hit.exchange.endedAt ?? 0)) / 1000;
    const again = present("sent it again", attempts.length > 1 && `${attempts.length} times`).join(" ");
    const result = isAccepted ? "with success" : "without success";
    parts.push(`${again}, first after ${Math.max(0, pause).toFixed(1)} s, ${result}`);
  } else if (later.length === 0) parts.push("sent nothing more");
  else parts.push("did not send it again");
  if (others > 0) parts.push(`sent ${counted(others, "other request")}`);
  return `${parts.join(", ")}, ${endOf(run)}`;
}

function endOf({ ended, seconds }: FaultRun): string {
  if (ended.isStopped) return `was stopped after ${seconds.toFixed(0)} s`;
  if (ended.signal !== undefined) return `was ended by ${ended.signal}`;
  return `ended with exit code ${ended.code}`;
}

function storedOf({ rows, cleanRows }: FaultRun): string {
  const [stored, wanted] = [totalOf(rows), totalOf(cleanRows)];
  if (wanted === 0 && stored === 0) return "no new rows, as without the fault";
  const words = counted(stored, "row");
  if (stored === wanted) return `${words}, as without the fault`;
  return `${words} instead of ${wanted}`;
}
