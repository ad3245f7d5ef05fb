/** The names of some arguments with the kind of each value, and the length of texts: what may be told of them. */
export function outline(args: object): Record<string, string> {
  const kindOf = (value: unknown) => (typeof value === "string" ? `string ${value.length}` : typeof value);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, kindOf(value)]));
}
