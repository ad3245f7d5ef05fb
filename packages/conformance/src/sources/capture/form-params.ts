interface Param {
  name: string;
  value: string;
}

/** The form that some recorders split into its fields, put together again. */
export function formOf(params: readonly unknown[], declared: number | undefined): string {
  const fields = params.flatMap((item): Param[] => {
    const { name, value } = (item ?? {}) as { name?: unknown; value?: unknown };
    if (typeof name !== "string") return [];
    const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return [{ name, value: isScalar ? String(value) : "" }];
  });
  const encoded = new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString();
  const kept = fields.map(({ name, value }) => `${name}=${value}`).join("&");
  if (wasEncoded(fields, encoded, kept, declared)) return kept;
  return encoded;
}

/** Some recorders keep fields as they travelled. The size of the body tells which; without it the characters do. */
function wasEncoded(
  fields: readonly Param[],
  encoded: string,
  kept: string,
  declared: number | undefined,
): boolean {
  if (encoded === kept) return true;
  const isForm = fields.every(({ name, value }) => encodedText.test(name) && encodedText.test(value));
  if (!isForm) return false;
  if (declared === kept.length) return true;
  if (declared === encoded.length) return false;
  return /%[0-9A-Fa-f]{2}/.test(kept);
}

/** What an encoded name or value may consist of. */
const encodedText = /^(?:[\w.*+!'()~-]|%[0-9A-Fa-f]{2})*$/;
