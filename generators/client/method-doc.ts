import { present } from "../core/json-parts.ts";
import type { Method, Model } from "../core/model.ts";
import { dereference } from "../core/object-schema.ts";
import { memberPath, when } from "../core/text.ts";
import { conditions, evidenceNote, wrap } from "../core/tsdoc.ts";

/** The doc comment of a method: what it does, how it is known, its errors, whether it may be repeated, and an example. */
export function methodDoc(model: Model, method: Method, isTry: boolean): string[] {
  const { summary, description, docs, deprecated, successor } = method;
  const asked = String(dereference(model.schemas, method.arguments).description ?? "");
  const notes = [
    `${summary}.`,
    description,
    "",
    // What is asked of several arguments at once, behind the sentence that every schema begins with.
    asked.replace(/^Arguments of `[^`]*`\.\s*/, ""),
    ...conditions(model.schemas, method.arguments),
    repeats(method),
    ...documentedErrors(model, method),
    evidenceNote(method.evidence),
  ];
  const lines = notes
    .filter((note, index) => note !== "" || index === notes.indexOf(""))
    .flatMap((note) => wrap(note));
  const instead = successor ? `Use ${successor}.` : "The document marks it as deprecated.";
  return [
    ...lines,
    ...present(deprecated && `@deprecated ${instead}`),
    ...example(method, isTry),
    ...present(docs && `@see ${docs}`),
  ];
}

function documentedErrors(model: Model, { errors }: Method): string[] {
  const codes = errors.filter(({ evidence }) => evidence.level === "documented");
  if (codes.length === 0) return ["No error code is documented for this method."];
  const lines = codes.map(({ code }) => {
    const known = model.errors.find((each) => each.code === code);
    return `- \`${code}\`: ${known?.meaning ?? ""} ${known?.remedy ?? ""}`.trim();
  });
  return ["Documented errors:", ...lines];
}

function repeats({ idempotency: { safe, keys } }: Method): string {
  if (safe === true) return "Safe to retry.";
  if (safe === false) return "Not safe to retry.";
  return `Safe to retry with ${keys.map((key) => `\`${key}\``).join(" or ")}.`;
}

function example(method: Method, isTry: boolean): string[] {
  const scenario = method.scenarios.find(({ response }) => response.status < 300);
  if (!scenario) return [];
  const path = `client.${when(isTry, "try.")}${memberPath(method)}`;
  const text = JSON.stringify(scenario.request.arguments, null, 2).split("\n");
  const [first = "", ...rest] = text;
  return ["@example", `await ${path}(${first}`, ...rest].map((line, index, all) =>
    index === all.length - 1 ? `${line});` : line,
  );
}
