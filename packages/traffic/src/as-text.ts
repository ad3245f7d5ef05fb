/** A string as it is, and any other value as JSON. */
export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value);
}

/** A body as text, whether it was read as text or as bytes. */
export function bodyText(body: string | Uint8Array): string {
  if (typeof body === "string") return body;
  return new TextDecoder().decode(body);
}
