import { closeSync, existsSync, openSync, readdirSync, readSync, renameSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileSuffix, isCompanion } from "../own-name.ts";
import { StorageError } from "../storage-error.ts";

/** The files of one sandbox: the data file itself, and a file beside it for each further namespace. */
export interface SqliteFiles {
  /** The path of a namespace's file. The first namespace ever asked for gets the data file itself. */
  pathOf(namespace: string): string;
  /** Opens the file of a namespace. */
  open(path: string, namespace: string): DatabaseSync;
}

/** Looks after the files of one data file; names from before are changed where SQLite could take them for its own. */
export function openFiles(file: string): SqliteFiles {
  checkPlace(file);
  renameEarlier(file);
  withFile(file, (database) => void ownerOf(database));
  return {
    pathOf(namespace) {
      const owner = withFile(file, (database) => claim(database, namespace));
      if (owner === namespace) return file;
      return `${file}.${fileSuffix(namespace)}`;
    },
    open(path, namespace) {
      const database = openFile(path);
      const owner = explained(path, () => claim(database, namespace));
      if (owner === namespace) return database;
      database.close();
      throw new StorageError(
        `${path} holds the data of the namespace ${JSON.stringify(owner)}, not of ${JSON.stringify(namespace)}. Choose another --data file.`,
      );
    },
  };
}

/**
 * A log of writes survives the end of the process in any way, kill -9 included. Without a flush to the disk at each
 * commit, a power cut may lose the last of them, but not the file.
 */
function openFile(path: string): DatabaseSync {
  return explained(path, () => {
    const database = new DatabaseSync(path, { timeout: 5000 });
    database.exec("pragma journal_mode = wal; pragma synchronous = normal");
    return database;
  });
}

function withFile<Result>(path: string, use: (database: DatabaseSync) => Result): Result {
  const database = openFile(path);
  try {
    return explained(path, () => use(database));
  } finally {
    database.close();
  }
}

const ownerTable = "create table if not exists sandbox_owner (namespace text not null)";

function ownerOf(database: DatabaseSync): string | undefined {
  database.exec(ownerTable);
  const row = database.prepare("select namespace from sandbox_owner").get();
  if (row === undefined) return undefined;
  return String(row.namespace);
}

/** The namespace that a file belongs to: the first one to claim it. */
function claim(database: DatabaseSync, namespace: string): string {
  database.exec("begin immediate");
  const owner = ownerOf(database);
  if (owner === undefined) database.prepare("insert into sandbox_owner values (?)").run(namespace);
  database.exec("commit");
  return owner ?? namespace;
}

function checkPlace(file: string): void {
  const folder = dirname(file);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory())
    throw new StorageError(
      `The folder ${folder} for the data file does not exist. Create it, or choose another --data file.`,
    );
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new StorageError(`${file} is a folder. Give --data the path of a file in it.`);
}

/** The result codes of SQLite that a person can do something about. */
const remedies: Readonly<Record<number, string>> = {
  3: "cannot be read. Check its permissions",
  5: "is locked by another process. Stop that process",
  8: "cannot be written. Check its permissions",
  10: "cannot be read or written. Check the disk",
  11: "is damaged. Restore a copy",
  13: "cannot grow: the disk is full. Free some space",
  14: "cannot be opened. Check its permissions",
  26: "is not a SQLite database. Check its name",
};

function explained<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw explanation(path, error);
  }
}

const cannotOpen = 14;

/** SQLite says the same whether a file may not be opened or the process has too many open: opening some more tells. */
function openFailure(path: string): StorageError | undefined {
  const opened: number[] = [];
  try {
    // A database is the file, its log, and the index of the log.
    while (opened.length < 4) opened.push(openSync(dirname(path), "r"));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code !== "EMFILE" && code !== "ENFILE") return undefined;
    const remedy = "Raise the limit with `ulimit -n 1024`, or close other programs.";
    return new StorageError(`Too many files are open. ${remedy}`, { cause: error });
  } finally {
    for (const descriptor of opened) closeSync(descriptor);
  }
  return undefined;
}

/** What SQLite reports of a file, in words that name the file and the remedy; other errors as they are. */
export function explanation(path: string, error: unknown): unknown {
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) : 0;
  const outOfFiles = code === cannotOpen ? openFailure(path) : undefined;
  if (outOfFiles) return outOfFiles;
  const remedy = remedies[code & 0xff];
  if (remedy === undefined) return error;
  const message = `The data file ${path} ${remedy}, or choose another --data file.`;
  return new StorageError(message, { cause: error });
}

/**
 * Earlier versions gave a namespace such as `team-wal` the file that SQLite uses as the log of the namespace `team`. Such a
 * file that is a database is moved to its new name before SQLite can mistake it.
 */
function renameEarlier(file: string): void {
  const prefix = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) {
    if (!name.startsWith(prefix) || !isCompanion(name)) continue;
    const earlier = join(dirname(file), name);
    const moved = `${file}.${fileSuffix(name.slice(prefix.length))}`;
    if (!isDatabase(earlier) || existsSync(moved)) continue;
    for (const end of ["", "-wal", "-shm", "-journal"])
      if (existsSync(earlier + end)) renameSync(earlier + end, moved + end);
  }
}

function isDatabase(path: string): boolean {
  const head = Buffer.alloc(16);
  const descriptor = openSync(path, "r");
  readSync(descriptor, head);
  closeSync(descriptor);
  return head.toString("latin1") === "SQLite format 3\0";
}
