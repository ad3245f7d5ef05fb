/** What a runtime gives, or nothing where it forbids to ask: Next.js's edge runtime throws for members of `process`. */
export function ifAllowed<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
