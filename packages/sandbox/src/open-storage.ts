import type { Storage } from "./state/store.ts";

/** Where data is to be kept. */
export interface StorageOptions {
  /** A SQLite file, made where there is none. */
  file?: string;
  /** `postgres://user:password@host/database` */
  databaseUrl?: string;
}

/** Opens the storage of a sandbox: SQLite in memory by default. */
export async function openStorage({ file, databaseUrl }: StorageOptions = {}): Promise<Storage> {
  if (file !== undefined && databaseUrl !== undefined)
    throw new Error(
      "Data is kept in a file or in PostgreSQL, not in both. Leave out --data or the database's URL.",
    );
  if (databaseUrl !== undefined) {
    const { postgresStorage } = await import("./state/sql/postgres-storage.ts");
    return await postgresStorage(databaseUrl);
  }
  const { sqliteStorage } = await import("./state/sql/sqlite-storage.ts");
  return sqliteStorage(file);
}
