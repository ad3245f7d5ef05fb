/** Where `--verbose` stands among some words; -1 where it does not. What stands behind `--` is for another program. */
function placeOfVerbose(words: readonly string[]): number {
  const end = words.indexOf("--");
  return (end < 0 ? words : words.slice(0, end)).indexOf("--verbose");
}

/** Some words without `--verbose`, which every command takes. */
export function withoutVerbose(words: readonly string[]): readonly string[] {
  const place = placeOfVerbose(words);
  if (place < 0) return words;
  return withoutVerbose(words.toSpliced(place, 1));
}

/** Prints the stack trace of an error where `--verbose` asks for it; says whether it did. */
export async function printStack(
  error: unknown,
  words: readonly string[] = process.argv.slice(2),
): Promise<boolean> {
  if (placeOfVerbose(words) < 0 || !(error instanceof Error)) return false;
  process.stderr.write(`${await withoutSecrets(String(error.stack))}\n`);
  return true;
}

/** A text of an error that nobody foresaw, which may quote a header: without keys, and without what the environment keeps secret. */
export async function withoutSecrets(text: string): Promise<string> {
  // Only a failure needs it, and every request would wait for it.
  const { createRedactor, isSecretName } = await import("@datacloud/traffic");
  const secrets = Object.entries(process.env).flatMap(([name, value = ""]) =>
    isSecretName(name) ? [value] : [],
  );
  return createRedactor(secrets.filter((secret) => secret.length > 3)).text(text);
}
