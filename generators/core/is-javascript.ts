import { Script } from "node:vm";

/** Whether a text parses as JavaScript; nothing is run. */
export function isJavaScript(text: string): boolean {
  try {
    new Script(text);
    return true;
  } catch {
    return false;
  }
}
