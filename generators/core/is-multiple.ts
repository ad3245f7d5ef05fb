/**
 * Whether a number is a whole multiple of another, both as they are written in decimals: 0.3 is one of 0.1, although the
 * remainder of the binary numbers is not 0.
 */
export function isMultiple(value: number, of: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(of)) return value % of === 0;
  if (!Number.isFinite(value)) return false;
  const [digits, exponent] = decimalOf(value);
  const [divisor, smallest] = decimalOf(of);
  const lowest = Math.min(exponent, smallest);
  return (digits * 10n ** BigInt(exponent - lowest)) % (divisor * 10n ** BigInt(smallest - lowest)) === 0n;
}

/** A number as whole digits and a power of ten. */
function decimalOf(value: number): readonly [digits: bigint, exponent: number] {
  const [mantissa = "", exponent] = value.toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}
