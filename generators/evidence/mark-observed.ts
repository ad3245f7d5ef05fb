/** A change of one file of the description. */
export interface FileChange {
  file: string;
  /** The first line that changes, from 1. */
  line: number;
  before: readonly string[];
  after: readonly string[];
}

/** A text in lines with every claim of a probe marked as observed, and the report among its sources. */
export function markObserved(
  file: string,
  lines: readonly string[],
  probe: string,
  source: string,
): { lines: string[]; changes: FileChange[] } {
  const result = [...lines];
  const changes: FileChange[] = [];
  for (let index = 0; index < result.length; index += 1) {
    if (!new RegExp(`^\\s*x-probe: ${probe}$`).test(result[index] ?? "")) continue;
    const [first, last] = blockAround(result, index);
    const before = result.slice(first, last);
    const after = withSource(before.map(observed), source);
    if (after.join("\n") === before.join("\n")) continue;
    result.splice(first, before.length, ...after);
    changes.push({ file, line: first + 1, before, after });
    index = first + after.length - 1;
  }
  return { lines: result, changes };
}

/** The lines of x-evidence, x-probe and x-source that stand together. */
function blockAround(lines: readonly string[], at: number): [first: number, last: number] {
  const indent = indentOf(lines[at] ?? "");
  const isPart = (line = "") =>
    indentOf(line) > indent || /^\s*(?:- )?x-(?:evidence|probe|source):/.test(line);
  let first = at;
  while (/^\s*(?:- )?x-(?:evidence|source):/.test(lines[first - 1] ?? "")) first -= 1;
  let last = at + 1;
  while (last < lines.length && isPart(lines[last]) && (lines[last] ?? "").trim() !== "") last += 1;
  return [first, last];
}

function observed(line: string): string {
  return line.replace(/x-evidence: inferred$/, "x-evidence: observed");
}

function withSource(lines: readonly string[], source: string): string[] {
  if (lines.some((line) => line.includes(source))) return [...lines];
  const inline = lines.findIndex((line) => /^\s*(?:- )?x-source: \[.*\]$/.test(line));
  if (inline >= 0)
    return lines.map((line, index) => (index === inline ? line.replace(/\]$/, `, ${source}]`) : line));
  const header = lines.findIndex((line) => /x-source:$/.test(line));
  const items = lines.findLastIndex((line) => /^\s*- https:/.test(line));
  const indent = " ".repeat(indentOf(lines[items] ?? lines[header] ?? ""));
  return lines.toSpliced(items + 1, 0, `${indent}- ${source}`);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
