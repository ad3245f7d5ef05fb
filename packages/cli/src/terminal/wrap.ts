/** Columns of the terminal, from 40 to 120; 80 where there is none. */
export function terminalWidth(stream: { columns?: number } = process.stdout, env = process.env): number {
  const columns = stream.columns ?? (Number(env.COLUMNS) || 80);
  return Math.min(120, Math.max(40, columns));
}

/** A text broken into lines of a width, each after the first with an indentation. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const isFull = line !== "" && line.length + 1 + word.length > width - indent.length;
    if (isFull) lines.push(line);
    line = isFull || line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}
