import type { LogEntry } from "../../core/log-entry.ts";

/** Arguments that say which record a request is about, the most telling first. */
const telling = [
  "reference_id",
  "source_id",
  "reference",
  "key",
  "id",
  "pull_id",
  "name",
  "identifier",
  "email",
  "service",
  "services",
  "repository",
  "pull_number",
  "commit_sha",
];

/** What a request is about, in the caller's own names: `rel-39 · payments`. Empty where nothing names it. */
export function recordName({ arguments: args }: Pick<LogEntry, "arguments">): string {
  return nameOf(args);
}

function nameOf(value: unknown): string {
  if (!isObject(value)) return "";
  const names = telling.map((name) => textOf(value[name])).filter((text) => text !== "");
  if (names.length > 0) return names.slice(0, 2).join(" · ");
  const list = Object.values(value).find((member) => Array.isArray(member) && member.some(isObject));
  if (!Array.isArray(list)) return "";
  const first = nameOf(list[0]);
  if (first === "") return list.length === 1 ? "1 item" : `${list.length} items`;
  if (list.length === 1) return first;
  return `${first} and ${list.length - 1} more`;
}

/** A text or a number as it is; of a list the first, with how many there are next to it. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (!Array.isArray(value)) return isObject(value) ? textOf(value.name ?? value.identifier) : "";
  const first = textOf(value[0]);
  if (first !== "" && value.length > 1) return `${first} +${value.length - 1}`;
  return first;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
