import { memoryStorage } from "./state/memory/memory-storage.ts";
import type { Storage } from "./state/store.ts";

/** Where data is to be kept. */
export interface StorageOptions {
  /** A SQLite file, made where there is none. */
  file?: string;
  /** `postgres://user:password@host/database` */
  databaseUrl?: string;
}

/** Opens the storage of a sandbox: SQLite in memory unless told otherwise. */
export async function openStorage(_: StorageOptions): Promise<Storage> {
  return memoryStorage();
}
