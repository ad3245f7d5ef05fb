import { createRedactor, secretsOf } from "@datacloud/traffic";
import type { Exchange } from "../exchange.ts";
import type { Said } from "./request-findings.ts";

/**
 * Takes the secrets of an exchange out of what is said of it. Sentences are ours and explain what a key looks like: only
 * the secrets themselves are taken out of them, and those that are known from elsewhere. The pointer is data.
 */
export function hideSecrets<Words extends Said>(
  said: readonly Words[],
  exchange: Exchange,
  known: readonly string[] = [],
): Words[] {
  if (said.length === 0) return [];
  const { sentence, text } = createRedactor([...known, ...secretsOf(sightingOf(exchange))]);
  return said.map((one) => ({
    ...one,
    message: sentence(one.message),
    expected: sentence(one.expected),
    actual: sentence(one.actual),
    remedy: sentence(one.remedy),
    pointer: text(one.pointer),
  }));
}

/** Where secrets are looked for in an exchange. */
export function sightingOf({ url, headers, body, answer }: Exchange): Parameters<typeof secretsOf>[0] {
  const pairs = [...headers, ...(answer?.headers ?? [])].map(({ name, value }) => [name, value] as const);
  const sent = typeof body === "object" ? new TextDecoder().decode(body) : body;
  return { url, headers: pairs, bodies: [sent, answer?.body] };
}
