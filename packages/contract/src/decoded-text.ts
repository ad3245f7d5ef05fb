/** A text without its percent escapes; as it is written where they are malformed. */
export function decodedText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
