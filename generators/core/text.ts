/** A property name or object key as TypeScript wants it. */
export function identifier(name: string): string {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return name;
  return string(name);
}

/** How a program names a method of a client: `client.admin.approve`, or `client.files["get-link"]`. */
export function memberPath({ family, member }: { family: string; member: string }): string {
  const name = identifier(member);
  if (name === member) return `${family}.${member}`;
  return `${family}[${name}]`;
}

/** A string literal. */
export function string(value: string): string {
  return code(value);
}

/** A value as JSON, with the two line separators escaped, so that it is valid in every host. */
export function code(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** A doc comment of one or more lines, or nothing. Nothing inside can end it early. */
export function comment(lines: readonly string[], indent = ""): string {
  const safe = lines
    .flatMap((line) => line.split(/\r\n|[\r\n\u2028\u2029]/))
    .map((line) => line.replaceAll("*/", "*\\/").trimEnd());
  if (safe.every((line) => line === "")) return "";
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** A constant with its value as JSON, which is a subset of TypeScript. */
export function constant(name: string, value: unknown, type?: string): string {
  return `export const ${name}${type ? `: ${type}` : ""} = ${code(value, 2)}`;
}

/** An exported object with its comment, a line for each of its members. */
export function table(
  doc: string,
  name: string,
  type: string,
  members: Iterable<readonly [key: string, text: string]>,
): string {
  const rows = [...members].map(([key, text]) => `  ${string(key)}: ${text},\n`);
  return `${comment([doc])}export const ${name}: Readonly<Record<string, ${type}>> = {\n${rows.join("")}};\n`;
}

/** A text where a condition holds; an empty one elsewhere. */
export function when(condition: boolean, text: string): string {
  if (condition) return text;
  return "";
}

/** First letter in upper case. */
export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The line every generated file starts with. */
export function header(generator: string): string {
  return `// Generated from spec/ by generators/${generator}. Do not edit; run pnpm generate.\n`;
}
