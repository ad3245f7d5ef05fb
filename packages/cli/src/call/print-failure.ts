import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { present } from "@datacloud/traffic";
import { paintFor, plainText } from "../terminal/paint.ts";
import { reportFailure } from "./failure.ts";

/** Says why a request failed and what to do, and gives the exit code. */
export function printFailure(method: MethodName, error: unknown, { json }: { json?: boolean }): number {
  const report = reportFailure(method, error);
  if (json) process.stdout.write(`${JSON.stringify({ ok: false, ...report })}\n`);
  const paint = paintFor(process.stderr);
  const { docs } = describeMethod(method);
  const facts = present(
    report.status !== undefined && `status ${report.status}`,
    report.requestId !== undefined && `request ${report.requestId}`,
  );
  const lines = present(
    present(
      `${paint("red", "error:")} ${method}: ${report.error}`,
      facts.length > 0 && `(${facts.join(", ")})`,
    ).join(" "),
    `  ${report.message}`,
    report.remedy !== undefined && `  ${report.remedy}`,
    docs !== null && `  ${docs}`,
  );
  process.stderr.write(`${plainText(lines.join("\n"))}\n`);
  return report.exitCode;
}
