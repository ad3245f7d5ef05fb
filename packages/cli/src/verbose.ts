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
export function printStack(error: unknown, words: readonly string[] = process.argv.slice(2)): boolean {
  if (placeOfVerbose(words) < 0 || !(error instanceof Error)) return false;
  process.stderr.write(`${error.stack}\n`);
  return true;
}
