import type { Evidence, Method } from "../core/model.ts";
import { wrap } from "../core/tsdoc.ts";

/** The doc comment of a method: what it does, how it is known, its errors, whether it may be repeated, and an example. */
export function methodDoc(method: Method, isTry: boolean): string[] {
  const { summary, description, docs, deprecated, successor, errors } = method;
  const codes = errors
    .filter(({ evidence }) => evidence.level === "documented")
    .map(({ code }) => `\`${code}\``);
  const notes = [
    `${summary}.`,
    description,
    "",
    repeats(method),
    codes.length > 0
      ? `Documented errors: ${codes.join(", ")}.`
      : "No error code is documented for this method.",
    evidenceNote(method.evidence),
  ];
  const lines = notes
    .filter((note, index) => note !== "" || index === notes.indexOf(""))
    .flatMap((note) => wrap(note));
  return [
    ...lines,
    ...(deprecated ? [`@deprecated ${successor ? `Use ${successor}.` : "No longer listed."}`] : []),
    ...example(method, isTry),
    ...(docs ? [`@see ${docs}`] : []),
  ];
}

function repeats({ idempotency: { safe, keys } }: Method): string {
  if (safe === true) return "A call may be repeated.";
  if (safe === false) return "A call must not be repeated blindly.";
  return `A call may be repeated where it has ${keys.map((key) => `\`${key}\``).join(" or ")}.`;
}

function evidenceNote({ level, sources }: Evidence): string {
  return level === "documented" ? "" : `Evidence: ${level} (${sources.join(", ")}).`;
}

function example(method: Method, isTry: boolean): string[] {
  const scenario = method.scenarios.find(({ response }) => response.status < 300);
  if (!scenario) return [];
  const path = `client.${isTry ? "try." : ""}${method.name}`;
  const text = JSON.stringify(scenario.request.arguments, null, 2).split("\n");
  const [first = "", ...rest] = text;
  return ["@example", `await ${path}(${first}`, ...rest].map((line, index, all) =>
    index === all.length - 1 ? `${line});` : line,
  );
}
