import { exitCode } from "../exit-codes.ts";

/** Reads the key: from a pipe, or typed without being shown. */
export async function readSecret(): Promise<string> {
  const { stdin } = process;
  if (stdin.isTTY === true) return readHidden(stdin);
  let text = "";
  for await (const chunk of stdin) text += String(chunk);
  return text;
}

/** Reads a line from the terminal, which shows nothing of it. Backspace removes a character, Ctrl+C ends the process. */
function readHidden(stdin: NodeJS.ReadStream): Promise<string> {
  // Before the question, or the terminal shows what is typed at once.
  stdin.setRawMode(true);
  process.stderr.write("API key (it is not shown): ");
  return new Promise((resolve) => {
    let text = "";
    const finish = () => {
      stdin.off("data", read);
      stdin.off("end", finish);
      stdin.setRawMode(false);
      stdin.pause();
      process.stderr.write("\n");
      resolve(text);
    };
    const read = (chunk: Buffer | string) => {
      for (const character of String(chunk)) {
        if (character === "\r" || character === "\n" || character === "\u0004") return finish();
        if (character === "\u0003") {
          stdin.setRawMode(false);
          process.exit(exitCode.interrupted);
        }
        text = character === "\u007F" || character === "\b" ? text.slice(0, -1) : text + character;
      }
    };
    stdin.on("data", read);
    stdin.on("end", finish);
    // The questions before have paused it, and a listener alone does not start it again.
    stdin.resume();
  });
}
