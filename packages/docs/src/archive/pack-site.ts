import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { gzipSync, type Zippable, zipSync } from "fflate";
import { packTar } from "modern-tar";

/** A built site as two archives with the same files. */
export interface SiteArchives {
  tar: Uint8Array;
  zip: Uint8Array;
}

/** A file of the site: its path with slashes, and its content. */
interface SiteFile {
  path: string;
  content: Uint8Array;
}

/**
 * Packs a built site. The bytes depend on the files alone: times, owners and modes are fixed, files are in order, and the
 * compressor is a package with a pinned version rather than the one of the Node.js that runs it.
 */
export async function packSite(folder: string, root: string): Promise<SiteArchives> {
  const files = filesIn(folder).map(({ path, content }) => ({ path: `${root}/${path}`, content }));
  const tar = await packTar(
    files.map(({ path, content }) => ({
      header: { name: path, size: content.length, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0 },
      body: content,
    })),
  );
  // A zip holds the date of a clock on the wall, from 1980 on: this one is the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const { path, content } of files) entries[path] = [content, { mtime, level: 9 }];
  return { tar: gzipSync(tar, { level: 9, mtime: 0 }), zip: zipSync(entries) };
}

function filesIn(folder: string): SiteFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files
    .map((file) => ({
      path: relative(folder, file).split(sep).join("/"),
      content: new Uint8Array(readFileSync(file)),
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}
