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
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}

/** What to say of an error about a file that the command was given; nothing where it is about something else. */
export function fileFault(error: unknown): string | undefined {
  const { code = "", path, syscall } = error as NodeJS.ErrnoException;
  if (!Object.hasOwn(reasons, code) || path === undefined || syscall === undefined) return undefined;
  return `${path} cannot be opened: ${fileReason(error)}.`;
}
