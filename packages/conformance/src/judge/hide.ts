import { redact } from "@datacloud/validators";
import type { Said } from "./request-findings.ts";

/** Takes the call's own key, and whatever looks like a secret, out of what is said. */
export function hide<Words extends Said>(said: Words, token: string | undefined): Words {
  const isHidden = token !== undefined && token.length >= 4;
  const clean = (text: string) =>
    redact(isHidden && text.includes(token) ? text.replaceAll(token, "[redacted]") : text);
  const { message, actual, remedy, pointer } = said;
  return {
    ...said,
    message: clean(message),
    actual: clean(actual),
    remedy: clean(remedy),
    pointer: isHidden ? clean(pointer) : pointer,
  };
}
