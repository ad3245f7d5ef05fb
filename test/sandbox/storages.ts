import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStorage } from "@datacloud/sandbox";
import { type Postgres, startPostgres } from "./postgres.ts";

type Storage = Awaited<ReturnType<typeof openStorage>>;

/** A kind of storage under test. */
export interface StorageKind {
  name: string;
  /** Whether SQL reads it. */
  hasSql: boolean;
  /** Opens it, empty; nothing for plain objects. */
  open(): Promise<Storage | undefined>;
  stop(): Promise<void>;
}

/** Every kind of storage. The same tests run on all of them. */
export function storageKinds(): StorageKind[] {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-sandbox-test-"));
  let postgres: Promise<Postgres> | undefined;
  const nothing = async () => undefined;
  return [
    { name: "plain objects", hasSql: false, open: nothing, stop: nothing },
    { name: "SQLite in memory", hasSql: true, open: () => openStorage(), stop: nothing },
    {
      name: "SQLite in a file",
      hasSql: true,
      open: () => openStorage({ file: join(folder, "sandbox.db") }),
      stop: async () => rmSync(folder, { recursive: true, force: true }),
    },
    {
      name: "PostgreSQL",
      hasSql: true,
      async open() {
        postgres ??= startPostgres();
        return openStorage({ databaseUrl: (await postgres).url });
      },
      stop: async () => (await postgres)?.stop(),
    },
  ];
}
