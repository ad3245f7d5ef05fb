import { ArgumentsError } from "./errors.ts";
import type { ClientOptions, Diagnose } from "./options.ts";
import { outline } from "./outline.ts";

/** Judges arguments before they are sent: errors are thrown or written as warnings, warnings are always written. */
export async function validate(
  options: ClientOptions,
  method: string,
  args: object = {},
  mode: "throw" | "warn",
): Promise<void> {
  const diagnose = options.diagnose ?? (await load());
  // As they travel: dates are texts, undefined is absent.
  const { diagnostics } = diagnose(method as never, JSON.parse(JSON.stringify(args)) as never);
  const isError = mode === "throw" && diagnostics.some(({ severity }) => severity === "error");
  if (isError) {
    const context = { method, attempt: 0, duration: 0, arguments: outline(args), diagnostics };
    throw new ArgumentsError(`was not sent. ${diagnostics[0]?.message}`, context);
  }
  for (const { message } of diagnostics) (options.logger ?? console).warn(`${method}: ${message}`);
}

async function load(): Promise<Diagnose> {
  // Put together, so that no bundler takes the package for a dependency of everyone.
  const name = ["@datacloud", "validators"].join("/");
  try {
    return ((await import(name)) as { diagnose: Diagnose }).diagnose;
  } catch (cause) {
    throw new Error(
      "`validate` needs the package @datacloud/validators: install it, or pass its `diagnose`.",
      { cause },
    );
  }
}
