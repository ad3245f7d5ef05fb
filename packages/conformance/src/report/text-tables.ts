/** Rows of a table as lines for a terminal, each column as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths =
    rows[0]?.map((_, column) =>
      rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
    ) ?? [];
  return rows.map((row) =>
    `        ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}

/** Rows of a table in Markdown, cells as they are. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, columns.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
