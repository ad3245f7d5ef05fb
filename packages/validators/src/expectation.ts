import { type ArgumentSchema, typesOf } from "./schema.ts";
import { list } from "./show.ts";

const typeNames: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "an array",
  object: "an object",
  null: "null",
};

const formatNames: Readonly<Record<string, string>> = {
  iso8601: "a time in ISO 8601, such as 2025-01-01T12:05:00Z",
  "unix-time": "Unix time in seconds or milliseconds",
  date: "a calendar day, such as 2025-01-15",
  "date-time": "a time with a zone, such as 2025-01-01T12:05:00Z",
  time: "a time of the day",
  email: "an email address",
  uri: "a URL",
  uuid: "a UUID",
};

/** What a schema asks for, in a few words. */
export function expectationOf(schema: ArgumentSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum)
    return `one of ${list(
      schema.enum.map((value) => JSON.stringify(value)),
      "or",
    )}`;
  if (schema.format !== undefined && schema.format in formatNames)
    return formatNames[schema.format] ?? schema.format;
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches && schema.type === undefined) return expectationOfAny(branches);
  if (schema.pattern !== undefined && schema.title !== undefined) return withArticle(schema.title);
  const types = typesOf(schema);
  if (types.length > 0)
    return list(
      types.map((type) => typeNames[type] ?? type),
      "or",
    );
  return "a valid value";
}

/** What the documented ones among some alternatives ask for. */
export function expectationOfAny(branches: readonly ArgumentSchema[]): string {
  const documented = branches.filter((branch) => branch["x-evidence"] === undefined);
  return list([...new Set((documented.length > 0 ? documented : branches).map(expectationOf))], "or");
}

/** `Commit hash` is "a commit hash", `URL` "a URL"; names of forms and plurals take no article. */
function withArticle(title: string): string {
  if (/^(?:Unix|ISO)\b|[^s]s$/.test(title)) return title;
  const word = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  return `${/^[aeio]/i.test(word) ? "an" : "a"} ${word}`;
}
