import { Document } from "yaml";
import { stringifyNumber, stringifyString } from "yaml/util";

type Context = Parameters<typeof stringifyString>[1];
type Value = string | number | bigint | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/**
 * YAML with two spaces, the same text that the library makes of a whole document, which a test compares. The library makes an
 * object of each part before it writes one: a tenth of a run after an edit of one method.
 */
export function yamlText(value: Value): string {
  return `${textOf(value, { indent: "", column: undefined })}\n`;
}

/** The spaces before further lines of a value, and the length of what is before it on its own line. */
interface Place {
  indent: string;
  column: number | undefined;
}

function textOf(value: Value, place: Place): string {
  if (typeof value === "string") return stringText(value, place);
  if (typeof value === "number" || typeof value === "bigint") return stringifyNumber({ value } as never);
  if (typeof value !== "object" || value === null) return String(value);
  return collectionText(value, place.indent) || (Array.isArray(value) ? "[]" : "{}");
}

function collectionText(value: object, indent: string): string {
  const below = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item: Value) => `- ${textOf(item, { indent: below, column: undefined })}`)
    : Object.entries(value).map(([key, child]: [string, Value]) => memberText(key, child, below));
  return lines.join(`\n${indent}`);
}

function memberText(key: string, value: Value, indent: string): string {
  const name = stringText(key, { indent, column: undefined, implicitKey: true });
  if (name.length > longestKey)
    return `? ${name}\n${indent.slice(2)}: ${textOf(value, { indent, column: undefined })}`;
  const text = textOf(value, { indent, column: name.length + 2 });
  const isBelow = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  if (isBelow) return `${name}:\n${indent}${text}`;
  return text.startsWith("\n") ? `${name}:${text}` : `${name}: ${text}`;
}

/** A longer one would have to be told by a question mark. */
const longestKey = 1024;

/** What is no other value of YAML, no comment and no key, in letters that need no escapes. */
const plain = /^[A-Za-z/$^](?:[!-9;-~]|:(?=[!-~])| (?=[!"$-~]))*$/;
const words = /^(?:true|false|null)$/i;
const pointer = /^#\/[\w/.~-]*$/;
const width = 80;
const least = 20;

/** Most texts are short, and stand as they are; how others are quoted and folded the library knows. */
function stringText(
  value: string,
  { indent, column, implicitKey = false }: Place & { implicitKey?: boolean },
): string {
  const room = implicitKey ? longestKey : Math.max(least + 1, width + 1 - indent.length);
  if (value.length <= room && plain.test(value) && !words.test(value)) return value;
  if (value.length + 2 <= room && pointer.test(value)) return `"${value}"`;
  const context = { ...base(), indent, implicitKey, indentAtStart: column };
  return stringifyString({ value } as never, context as unknown as Context);
}

let known: object | undefined;

/** What the library's functions for texts read of the context that it makes for a document. */
function base(): object {
  known ??= {
    actualString: true,
    inFlow: null,
    indentStep: "  ",
    doc: { schema: new Document(null).schema },
    options: {
      blockQuote: true,
      defaultKeyType: null,
      defaultStringType: "PLAIN",
      doubleQuotedAsJSON: false,
      doubleQuotedMinMultiLineLength: 40,
      lineWidth: width,
      minContentWidth: least,
      singleQuote: null,
    },
  };
  return known;
}
