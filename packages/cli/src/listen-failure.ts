/** Why a server cannot listen, and the remedy, as one line; nothing for other errors. */
export function listenFailure(error: unknown, port: number, host: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") {
    return `Port ${port} is in use. Stop the program that listens on it, or choose another port with --port; --port 0 takes a free one.`;
  }
  if (code === "EACCES" || code === "EPERM") {
    return `You may not listen on port ${port} of ${host}. Choose a port above 1023 with --port; --port 0 takes a free one.`;
  }
  if (code === "EADDRNOTAVAIL") {
    return `This machine has no address ${host}. Give --host an address of this machine, such as 127.0.0.1.`;
  }
  // Node's loader has the reason in its message only.
  if (code === "EMFILE" || code === "ENFILE" || /too many open files/i.test(error.message)) {
    return "Too many files are open. Raise the limit with `ulimit -n 1024`, or close other programs.";
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return `The host name ${host} has no address. Give --host an address of this machine, such as 127.0.0.1.`;
  }
  return undefined;
}
