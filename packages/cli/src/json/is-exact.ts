/**
 * Whether a number arrives at the API with the digits that were written. JavaScript rounds integers beyond 2^53 and makes
 * infinity, which JSON cannot say, of what is larger still. Fractions below that are rounded everywhere and pass.
 */
export function isExact(written: string): boolean {
  const number = Number(written);
  if (Math.abs(number) <= Number.MAX_SAFE_INTEGER) return true;
  return Number.isFinite(number) && plainDigits(written) === plainDigits(String(number));
}

/** `1200`, `1.2e3` and `+12E2` alike: the digits without outer zeros, and the power of ten of the last one. */
function plainDigits(number: string): string {
  const [mantissa = "", exponent = "0"] = number.trim().toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.replace("+", "").split(".");
  const digits = `${whole}${fraction}`;
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  let start = digits.startsWith("-") ? 1 : 0;
  while (digits[start] === "0") start += 1;
  const power = Number(exponent) - fraction.length + digits.length - end;
  return `${digits.startsWith("-") ? "-" : ""}${digits.slice(start, end)}e${power}`;
}
