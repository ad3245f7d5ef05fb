/** The seeds of a test of random schemas; `SEEDS=100-120` tries others, for which there is no time in every run. */
export function seedsOf(fixed: readonly number[]): readonly number[] {
  const [from, to = from] = (process.env.SEEDS ?? "").split("-").map(Number);
  if (!from || !to) return fixed;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
