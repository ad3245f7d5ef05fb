import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { CommandError } from "../command-error.ts";

/** An input on the disk, where it can be read twice: once to check it and once to send it. */
export interface Input {
  file: string;
  /** The name for messages and for files beside it. */
  name: string;
  digest: string;
  remove(): void;
}

/** Finds the file of an input; what comes on standard input is kept in a temporary file until the import ends. */
export async function openInput(file: string, method: string): Promise<Input> {
  if (file !== "-") {
    if (!existsSync(file) || !statSync(file).isFile()) throw new CommandError(`there is no file ${file}.`);
    return { file, name: file, digest: await digestOf(file), remove: () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), "datacloud-import-"));
  const spooled = join(folder, "input");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  await pipeline(process.stdin, createWriteStream(spooled, { mode: 0o600 }));
  return { file: spooled, name: method, digest: await digestOf(spooled), remove };
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest("hex");
}
