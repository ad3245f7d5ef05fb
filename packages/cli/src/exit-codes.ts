/** How a command ends. `verify` and `proxy` use 0, 1 and 2 in the sense their help gives. */
export const exitCode = {
  success: 0,
  refused: 1,
  usage: 2,
  key: 3,
  unreachable: 4,
  uncertain: 5,
  server: 6,
  rateLimited: 7,
  rowsFailed: 8,
  rowsInDoubt: 9,
  failed: 70,
  interrupted: 130,
} as const;

/** What each code means, for help texts and the reference. */
const exitCodeMeanings: Readonly<Record<keyof typeof exitCode, string>> = {
  success: "the API accepted the request, or the command succeeded",
  refused: "the API rejected the request, or a check found errors",
  usage: "a command, option or argument is wrong; nothing was sent",
  key: "the API key is missing, unknown or deactivated",
  unreachable: "no connection; nothing was sent",
  uncertain: "the connection was lost or timed out; the request may have been carried out",
  server: "the server failed, or its response is not the API's JSON",
  rateLimited: "the API limits the rate of requests, and no retries are left",
  rowsFailed: "an import finished, and some rows failed",
  rowsInDoubt: "an import cannot know whether some rows were stored",
  failed: "the output could not be written, or the command itself failed, which is a bug: please report it",
  interrupted: "the command was interrupted",
};

/** The codes that help texts list for commands that send requests. */
export function exitCodeHelp(names: readonly (keyof typeof exitCode)[]): string {
  const lines = names.map((name) => `  ${String(exitCode[name]).padStart(3)}  ${exitCodeMeanings[name]}`);
  return `\nExit codes:\n${lines.join("\n")}`;
}
