import { hash as digest } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownOf } from "./json-parts.ts";

/** What earlier runs made, by the hash of what it was made from; and what this run made or used again. */
interface Memory {
  file: string;
  before: Readonly<Record<string, string>>;
  used: Map<string, string>;
  /** The text of each file that was read, by its path; empty for one that is not there. */
  read: Map<string, string>;
  isChanged: boolean;
}

let memory: Memory | undefined;

/** How many documents are remembered in one folder, with two files for each. */
const mostFiles = 16;

/**
 * Makes a text from an input, or takes the one that an earlier run made from the same input. Without an open memory
 * it is made each time. What `make` reads beside the input has to be in the version of the memory.
 */
export function remember(kind: string, input: string, make: () => string): string {
  if (memory === undefined) return make();
  const key = keyOf(kind, input);
  return recall(memory, key) ?? store(memory, key, make());
}

/** The same for what is made step by step. */
export async function rememberLater(
  kind: string,
  input: string,
  make: () => Promise<string>,
): Promise<string> {
  if (memory === undefined) return make();
  const key = keyOf(kind, input);
  return recall(memory, key) ?? store(memory, key, await make());
}

/** What is remembered, if anything. */
export function recalled(kind: string, input: string): string | undefined {
  return memory && recall(memory, keyOf(kind, input));
}

/** Remembers what cannot be made by one call. */
export function note(kind: string, input: string, text: string): void {
  if (memory) store(memory, keyOf(kind, input), text);
}

/** Notes what a file held that decides what is made. */
export function noteRead(file: string, text: string): void {
  memory?.read.set(file, text);
}

/** Whether an earlier run left nothing. */
export function isMemoryEmpty(): boolean {
  return memory === undefined || Object.keys(memory.before).length === 0;
}

/** The files that were read since the memory was opened. */
export function readFiles(): ReadonlyMap<string, string> | undefined {
  return memory?.read;
}

/** Opens what was remembered of a document by generators of the same version; another version starts anew. */
export function openMemory(folder: string, document: string, version: string): void {
  const file = join(folder, `${hash(document)}.json`);
  const used = new Map([["", version]]);
  memory = { file, before: readEntries(file, version), used, read: new Map(), isChanged: false };
}

/**
 * Keeps what this run made or used, and forgets the rest, unless the run ended early. A folder that cannot be written is
 * no fault.
 */
export function closeMemory({ isWhole = true } = {}): void {
  const closed = memory;
  memory = undefined;
  if (closed && !isWhole)
    for (const [key, text] of Object.entries(closed.before))
      if (!closed.used.has(key)) closed.used.set(key, text);
  if (!closed || (!closed.isChanged && Object.keys(closed.before).length === closed.used.size)) return;
  keepFile(closed.file, JSON.stringify(Object.fromEntries(closed.used)));
}

/** Writes a file of the cache, and deletes the oldest beside it. */
export function keepFile(file: string, text: string): void {
  try {
    mkdirSync(join(file, ".."), { recursive: true });
    // Another run may read or write the file at the same time: it is whole at every moment.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
    forgetOthers(join(file, ".."));
  } catch {
    // The next run makes it again.
  }
}

function keyOf(kind: string, input: string): string {
  return `${kind} ${hash(input)}`;
}

/** A short name for a text that no other text has. */
export function hash(text: string): string {
  return digest("sha256", text, "base64url");
}

function recall({ before, used }: Memory, key: string): string | undefined {
  const text = used.get(key) ?? ownOf(before, key);
  if (text !== undefined) used.set(key, text);
  return text;
}

function store(open: Memory, key: string, text: string): string {
  open.used.set(key, text);
  open.isChanged = true;
  return text;
}

function readEntries(file: string, version: string): Record<string, string> {
  try {
    const entries = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
    if (entries[""] === version) return entries;
    return {};
  } catch {
    return {}; // There is none yet, or it is damaged.
  }
}

function forgetOthers(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /\.json(?:\.\d+)?$/.test(name))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((left, right) => right.time - left.time);
  for (const { path } of files.slice(mostFiles)) rmSync(path, { force: true });
}
