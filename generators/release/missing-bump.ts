/** The version that changes of the document ask for and no changeset of the contract grants. */
export function missingBump(
  changes: readonly { level: string }[],
  changesets: readonly string[],
): "major" | "minor" | undefined {
  const has = (...bumps: string[]) =>
    changesets.some((text) => bumps.some((bump) => text.includes(`"@datacloud/contract": ${bump}\n`)));
  if (changes.some(({ level }) => level === "breaking") && !has("major")) return "major";
  if (changes.some(({ level }) => level === "additive") && !has("major", "minor")) return "minor";
  return undefined;
}
