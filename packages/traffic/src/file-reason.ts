/** What the system's codes mean where a file is opened, read or written. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "you do not have permission",
  EDQUOT: "your disk quota is used up",
  EEXIST: "a part of its path is a file",
  EISDIR: "it is a folder",
  ELOOP: "it is a link that leads back to itself",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "there is no such file or folder",
  ENOSPC: "no space is left",
  ENOTDIR: "a part of its path is a file",
  EPERM: "you do not have permission",
  EROFS: "the file system is read-only",
};

/** Why a file cannot be read or written, in words where the code is a usual one. */
export function fileReason(error: unknown): string {
  const { code = "", message } = error as { code?: string; message: string };
  return reasons[code] ?? message;
}

/** Whether a code of the system is one of those. */
export function isFileCode(code: string): boolean {
  return Object.hasOwn(reasons, code);
}
