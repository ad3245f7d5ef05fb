import { CommandError, messageOf } from "../command-error.ts";
import { exitCode } from "../exit-codes.ts";

/** The system's store of passwords: Keychain, Credential Manager or the Secret Service. */
export interface Keyring {
  read(account: string): string | null;
  write(account: string, key: string): void;
}

const service = "datacloud";

/** Opens the system's keyring. It is an optional package, since it holds native code. */
export async function openKeyring(): Promise<Keyring> {
  const { Entry } = await import("@napi-rs/keyring").catch(() => {
    throw new CommandError(
      "the package @napi-rs/keyring, which reads the system's keyring, is not installed. Install it, or take the key from the environment or a command.",
      exitCode.key,
    );
  });
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      const reason = messageOf(error);
      throw new CommandError(`the system's keyring cannot be used: ${reason}`, exitCode.key);
    }
  };
  return {
    read: (account) => attempt(() => new Entry(service, account).getPassword()),
    write: (account, key) => attempt(() => new Entry(service, account).setPassword(key)),
  };
}
