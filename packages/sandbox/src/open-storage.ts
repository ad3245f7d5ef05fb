import { memoryStorage } from "./state/memory/memory-storage.ts";
import { StorageError } from "./state/storage-error.ts";
import type { Storage } from "./state/store.ts";

/** Where data is to be kept. */
export interface StorageOptions {
  /** A SQLite file, made where there is none. */
  file?: string;
  /** `postgres://user:password@host/database` */
  databaseUrl?: string;
  /** Nothing is to be stored, so no database is opened. */
  stateless?: boolean;
}

/** Opens the storage of a sandbox: SQLite in memory by default. */
export async function openStorage(options: StorageOptions = {}): Promise<Storage> {
  const { file, databaseUrl, stateless = false } = options;
  if (file !== undefined && databaseUrl !== undefined)
    throw new Error(
      "Data is kept in a file or in PostgreSQL, not in both. Leave out --data or the database's URL.",
    );
  if (databaseUrl !== undefined) {
    const { postgresStorage } = await import("./state/sql/postgres-storage.ts");
    return await postgresStorage(databaseUrl);
  }
  if (stateless && file === undefined) return memoryStorage();
  const outdated = outdatedNode();
  if (outdated !== undefined) throw new StorageError(outdated);
  const { sqliteStorage } = await import("./state/sql/sqlite-storage.ts");
  return sqliteStorage(file);
}

/** Why Node's own SQLite cannot be used here, if it cannot. */
function outdatedNode(): string | undefined {
  const { node = "0" } = process.versions;
  const [major = 0, minor = 0] = node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 16)) return undefined;
  return `SQLite needs Node.js 22.16 or later. This is Node.js ${node}. Update it, keep the data in PostgreSQL (--database-url), or store nothing (--stateless).`;
}
