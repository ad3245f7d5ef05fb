import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { root } from "../architecture/repository.ts";

/** The command that writes the reviewed files of a test file again. */
export function updateCommand(testFile: string): string {
  return `pnpm build && pnpm vitest run --config test/vitest.config.ts ${testFile} --update`;
}

/**
 * Compares a text with a file of the repository that people review. With `--update` the file is written; without it, a
 * file that is missing fails too, where a snapshot of Vitest would be written in silence.
 */
export async function expectReviewed(text: string, file: string, message: string): Promise<void> {
  const path = join(root, file);
  const { snapshotState } = expect.getState();
  const isUpdate = (snapshotState as unknown as { _updateSnapshot: string })._updateSnapshot === "all";
  if (!isUpdate) expect(existsSync(path), message).toBe(true);
  await expect(text, message).toMatchFileSnapshot(path);
}
