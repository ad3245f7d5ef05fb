/** Numbers below a bound. */
export type Next = (below: number) => number;

/** Numbers that are the same in every run. */
export function numbersFrom(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

const breaks = ["\0", "\r", "\n", "\r\n", " ", "\t", "\xff", "\x7f"];
const odd = [...breaks, ":", "0", "-", "%", "HTTP/", "[", "//", "99999999999"];

/** A text with a few of its parts removed, doubled, or replaced. What is to be searched later stays whole where it is. */
export function mutated(text: string, next: Next, kept = ""): Buffer {
  let result = text;
  for (let step = next(5); step >= 0; step -= 1) {
    const at = next(result.length + 1);
    const length = next(8);
    const put = next(3) === 0 ? result.slice(at, at + length) : (odd[next(odd.length)] ?? "");
    const changed = result.slice(0, at) + put + result.slice(at + (next(2) === 0 ? length : 0));
    if (changed.includes(kept) || !text.includes(kept)) result = changed;
  }
  return Buffer.from(result, "latin1");
}
