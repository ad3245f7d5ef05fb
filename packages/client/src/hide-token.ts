import { redact } from "./envelope.ts";
import { flatten } from "./network-cause.ts";

/**
 * Takes the API key out of an error and those behind it: a `fetch` that is not the platform's may repeat a header. The
 * error itself is changed, so that its class and its other properties stay.
 */
export function hideToken(error: unknown, token: string): void {
  for (const each of flatten(error))
    for (const name of ["message", "stack"] as const) {
      const text = (each as Record<string, unknown>)[name];
      if (typeof text === "string" && text.includes(token))
        Reflect.defineProperty(each, name, {
          value: redact(text, token),
          configurable: true,
          writable: true,
        });
    }
}
