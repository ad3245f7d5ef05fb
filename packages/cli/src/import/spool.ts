import { createHash } from "node:crypto";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
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
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) throw new CommandError(`there is no file ${file}.`);
    if (found.isDirectory()) throw new CommandError(`${file} is a folder; name a file in it.`);
    if (!found.isFile())
      throw new CommandError(`${file} is a pipe or a device, which cannot be read twice. Write: - < ${file}`);
    return { file, name: file, digest: await digestOf(file), remove: () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), "datacloud-import-"));
  const spooled = join(folder, "input");
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  await pipeline(process.stdin, createWriteStream(spooled, { mode: 0o600 }));
  return { file: spooled, name: method, digest: await digestOf(spooled), remove };
}

/** One buffer for all of the file: a stream makes a new one for each piece, and 50 MB of them stay until they are collected. */
async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(256 * 1024);
  const handle = await open(file);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
