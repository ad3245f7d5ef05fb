/** One run of a tool as a log in SARIF 2.1.0. */
export function sarifText(run: object): string {
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ ...run, columnKind: "utf16CodeUnits" }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
