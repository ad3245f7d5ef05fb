import { ArgumentsError } from "./errors.ts";
import type { Logger } from "./logging.ts";
import type { Diagnose } from "./options.ts";
import { outline } from "./prepare.ts";

/** Judges arguments before they are sent: errors are thrown or written as warnings, warnings are always written. */
export function validate(
  diagnose: Diagnose,
  logger: Logger = console,
  method: string,
  args: object = {},
  mode: "throw" | "warn",
): void {
  // As they travel: dates are strings, undefined is absent.
  const { diagnostics } = diagnose(method as never, JSON.parse(JSON.stringify(args)) as never);
  const isError = mode === "throw" && diagnostics.some(({ severity }) => severity === "error");
  if (isError) {
    const context = { method, attempt: 0, duration: 0, arguments: outline(args), diagnostics };
    throw new ArgumentsError(`was not sent. ${diagnostics[0]?.message}`, context);
  }
  for (const { message } of diagnostics) logger.warn(`${method}: ${message}`);
}
