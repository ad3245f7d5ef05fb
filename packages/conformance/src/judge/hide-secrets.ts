import { createRedactor, type Redactor, secretsOf } from "@datacloud/traffic";
import type { Exchange } from "../traffic/exchange.ts";
import type { FindingDraft } from "./request-findings.ts";

/** Takes the secrets of one exchange out of what is said of it. */
export interface SecretHider {
  /**
   * A finding without secrets. Sentences are ours and explain what a key looks like: only the secrets themselves are taken
   * out of them, and those that are known from elsewhere. The pointer is data.
   */
  finding<Words extends FindingDraft>(said: Words): Words;
  /** Data of the exchange without secrets. */
  text(text: string): string;
}

/** A hider for one exchange. The search for its secrets takes time, so it begins when something is to be hidden. */
export function createHider(exchange: Exchange, known: readonly string[] = []): SecretHider {
  let made: Redactor | undefined;
  const redactor = () => {
    made ??= createRedactor([...known, ...secretsOf(sightingOf(exchange))]);
    return made;
  };
  return {
    finding: (one) => {
      const { sentence, text } = redactor();
      return {
        ...one,
        message: sentence(one.message),
        expected: sentence(one.expected),
        actual: sentence(one.actual),
        remedy: sentence(one.remedy),
        pointer: text(one.pointer),
      };
    },
    text: (text) => redactor().text(text),
  };
}

/** Where secrets are looked for in an exchange. */
export function sightingOf({ url, headers, body, response }: Exchange): Parameters<typeof secretsOf>[0] {
  const pairs = [...headers, ...(response?.headers ?? [])].map(({ name, value }) => [name, value] as const);
  const sent = typeof body === "object" ? new TextDecoder().decode(body) : body;
  return { url, headers: pairs, bodies: [sent, response?.body] };
}
