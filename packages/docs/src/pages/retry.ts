import type { MethodReference } from "../reference.ts";

/** Whether a refused call may be sent again as it is, by the status that the code comes with. */
export function retryAdvice(method: MethodReference, code: string): string {
  const scenario = method.scenarios.find(({ response }) => codeOf(response.body) === code);
  const status = scenario?.response.status ?? 422;
  if (status === 429) return "Yes, after `Retry-After`";
  if (status >= 500) return repeatable(method) ? "Yes" : "Only where a repeat is safe";
  return "No";
}

function codeOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "error" in body ? body.error : undefined;
}

function repeatable({ idempotency }: MethodReference): boolean {
  return idempotency.safe === true;
}
