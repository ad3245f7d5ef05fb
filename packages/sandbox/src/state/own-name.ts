import { createHash } from "node:crypto";

/** Names that can be in the name of a file or a schema as they are. */
const plain = /^[a-z0-9][a-z0-9_-]{0,39}$/;

/** SQLite keeps files of its own beside a database, under the database's name with one of these ends. */
const companion = /-(?:wal|shm|journal)$/;

/** The schema of a namespace in PostgreSQL, whose names have at most 63 bytes. */
export function schemaName(namespace: string): string {
  return `sandbox_${plain.test(namespace) ? namespace : hashed(namespace)}`;
}

/** What follows the name of the data file in the name of a namespace's own file. */
export function fileSuffix(namespace: string): string {
  if (plain.test(namespace) && !companion.test(namespace)) return namespace;
  return hashed(namespace);
}

/** Whether a file whose name ends like this looks like a file of SQLite's own. */
export function isCompanion(name: string): boolean {
  return companion.test(name);
}

/** A name for any text: its dot keeps it apart from every plain name. */
function hashed(namespace: string): string {
  return `namespace.${createHash("sha256").update(namespace).digest("hex").slice(0, 32)}`;
}
