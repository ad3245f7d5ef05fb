import util from "node:util";

type Style = Parameters<typeof util.styleText>[0];

/** Puts colors around a text where the stream shows them. */
export type Paint = (style: Style, text: string) => string;

/** Colors for a stream: only on a terminal, and never where NO_COLOR is set; FORCE_COLOR asks for them anywhere. */
export function paintFor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): Paint {
  // Node before 20.12 has no `styleText`; what is written there has no colors.
  if (!hasColors(stream, env) || util.styleText === undefined) return (_, text) => text;
  return (style, text) => util.styleText(style, text, { validateStream: false });
}

/** Whether a stream gets colors. */
export function hasColors(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  const isWanted = (stream.isTTY === true && env.TERM !== "dumb") || (env.FORCE_COLOR ?? "0") !== "0";
  return isWanted && !env.NO_COLOR;
}

/** A text without control characters, which would play with the terminal. */
export function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "·");
}
