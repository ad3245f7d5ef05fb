/** `1 error`, `2 errors` */
export function counted(count: number, word: string): string {
  return `${count} ${numbered(count, word)}`;
}

/** A word in the number that a count asks for: `error`, `errors`. */
export function numbered(count: number, word: string): string {
  if (count === 1) return word;
  return `${word}s`.replace(/ys$/, "ies");
}
