import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { ProbeRequest } from "@datacloud/contract/probes";
import { parseJson } from "@datacloud/traffic";

/** What a probe may have stored, and the requests that delete it. */
export interface Pending {
  /** The reference that it stored under. */
  reference: string;
  cleanup: readonly ProbeRequest[];
}

/** Notes on disk of what is still to be deleted, so that an interrupted run can be cleaned up. */
export interface Journal {
  /** Noted before the first write of a probe. */
  begin(pending: Pending): void;
  /** Noted when nothing of it is left. */
  end(reference: string): void;
  /** What is still to be deleted. */
  pending(): readonly Pending[];
  /** Removes the file where nothing is left. */
  close(): void;
}

/** A journal that cannot be used, and why. */
export class JournalError extends Error {
  override name = "JournalError";
}

type Line = { baseUrl: string } | { begin: Pending } | { end: string };

/** Opens the journal of a base URL. A line that a crash cut off is dropped. */
export function openJournal(file: string, baseUrl: string): Journal {
  const pending = new Map<string, Pending>();
  if (existsSync(file)) {
    for (const line of linesOf(file)) {
      if ("baseUrl" in line && line.baseUrl !== baseUrl)
        throw new JournalError(
          `${file} is of a run against ${line.baseUrl}. Run the command for that address first, or name another file with --journal.`,
        );
      if ("begin" in line) pending.set(line.begin.reference, line.begin);
      if ("end" in line) pending.delete(line.end);
    }
  }
  const add = (line: Line) => {
    if (!existsSync(file)) writeFileSync(file, textOf({ baseUrl }), { mode: 0o600 });
    appendFileSync(file, textOf(line));
  };
  return {
    begin(item) {
      add({ begin: item });
      pending.set(item.reference, item);
    },
    end(reference) {
      add({ end: reference });
      pending.delete(reference);
    },
    pending: () => [...pending.values()],
    close() {
      if (pending.size === 0) rmSync(file, { force: true });
    },
  };
}

function textOf(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

function linesOf(file: string): Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .map(parseJson)
    .filter((line) => typeof line === "object" && line !== null) as Line[];
}
