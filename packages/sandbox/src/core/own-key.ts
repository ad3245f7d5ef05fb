import { createRedactor, type Redactor } from "@datacloud/traffic";
import type { Diagnostic } from "@datacloud/validators";
import type { Judged } from "./log.ts";
import type { ReceivedRequest } from "./received-request.ts";

/** Redactors by the header with the key, those seen last: to make one adds 30 % to the work for an invalid request. */
const known = new Map<string, Redactor>();
const mostKnown = 200;

/** Takes the key of a request out of what is said of the request, in its response and on standard error. */
export function ownKeyRedactor({ authorization }: Pick<ReceivedRequest, "authorization">): Redactor {
  const header = authorization ?? "";
  const found = known.get(header);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const redactor = createRedactor([header.trim().split(/\s/).at(-1) ?? ""]);
  const remembering = { ...redactor, sentence: remember(redactor.sentence), text: remember(redactor.text) };
  known.set(header, remembering);
  return remembering;
}

/** Keeps what became of the last text: a program that makes a mistake makes it again. A fifth of the core's work for one. */
function remember(clean: (text: string) => string): (text: string) => string {
  let [given, cleaned] = ["", clean("")];
  return (text) => {
    if (text !== given) [given, cleaned] = [text, clean(text)];
    return cleaned;
  };
}

/** What the gate made of a request, for those who listen: its diagnostics are cleaned once someone reads them. */
export function cleanJudged(request: ReceivedRequest, judged: Judged): Judged {
  if (judged.diagnostics.length === 0) return judged;
  return {
    ...judged,
    get diagnostics() {
      const redactor = ownKeyRedactor(request);
      return judged.diagnostics.map((one) => cleanDiagnostic(one, redactor));
    },
  };
}

/** Sentences of a diagnostic are ours, with data in them; its pointer is data. */
export function cleanDiagnostic(diagnostic: Diagnostic, { sentence, text }: Redactor): Diagnostic {
  const { pointer, message, problem, remedy, expected, actual, suggestion } = diagnostic;
  return {
    ...diagnostic,
    pointer: text(pointer),
    message: sentence(message),
    problem: sentence(problem),
    remedy: sentence(remedy),
    expected: sentence(expected),
    actual: sentence(actual),
    ...(suggestion !== undefined && { suggestion: sentence(suggestion) }),
  };
}
