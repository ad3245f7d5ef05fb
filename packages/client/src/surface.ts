import type { EnvelopeResponse } from "./envelope.ts";
import { methods } from "./generated/methods.ts";
import { wireNames } from "./generated/wire.ts";
import type { CallOptions, DataWithResponse } from "./options.ts";
import type { Finish, PerformOptions } from "./perform.ts";
import type { MethodEntry } from "./prepare.ts";

/** Makes a call of one method; resolves to what `finish` makes of its response. */
export type Run = <Result>(
  args: object | undefined,
  options: PerformOptions | undefined,
  finish: Finish<Result>,
) => Promise<Result>;

/**
 * One member per family with one per method, and the same under `try`. `runOf` gives the call of a method, `extend` what
 * its throwing member has besides.
 */
export function surface(
  runOf: (name: string, entry: MethodEntry) => Run,
  extend?: (name: string, entry: MethodEntry, run: Run) => object,
): object {
  const families: Record<string, object> = {};
  const tries: Record<string, object> = {};
  for (const [family, members] of Object.entries(methods)) {
    const throwing: Record<string, object> = {};
    const trying: Record<string, object> = {};
    families[family] = throwing;
    tries[family] = trying;
    for (const [member, entry] of Object.entries(members)) {
      const known = `${family}.${member}`;
      const name = wireNames[known] ?? known;
      const run = runOf(name, entry);
      throwing[member] = Object.assign(withResponse(run, unwrap), extend?.(name, entry, run));
      trying[member] = withResponse(run, ({ envelope }) => envelope);
    }
  }
  return { ...families, try: tries };
}

/** A call, and the same call with the response beside its data. */
function withResponse(run: Run, dataOf: (response: EnvelopeResponse) => object): object {
  return Object.assign((args?: object, options?: CallOptions) => run(args, options, dataOf), {
    withResponse(args?: object, options?: CallOptions): Promise<DataWithResponse<object>> {
      const started = performance.now();
      return run(args, options, (response, attempt) => {
        const duration = performance.now() - started;
        return { data: dataOf(response), response: response.response, attempt, duration };
      });
    },
  });
}

function unwrap({ envelope, error }: EnvelopeResponse): object {
  if (error) throw error;
  return envelope;
}
