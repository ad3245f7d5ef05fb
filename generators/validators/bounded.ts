/** After so many errors below one list or object, further items are not looked at. */
export const mostErrors = 10_000;

/**
 * Ends loops of compiled validators early: a list of a million wrong items is wrong after the first thousands, and an error for
 * each of them would hold up a server for many seconds. Errors are counted from the start of each loop, since those before it may
 * belong to a branch of `anyOf` that turns out not to matter. `contains` counts the items that fit, so it has to see them all.
 */
export function bounded(code: string): string {
  return code
    .split("\n")
    .map((line) => (line.includes('keyword:"contains"') ? line : boundedLoops(line)))
    .join("\n");
}

/** Loops over items and names as Ajv writes them. Strings come first, so that what they quote is left alone. */
const loops =
  /"(?:[^"\\]|\\.)*"|for\(let i(\d+)=(\d+); i\1<len(\d+); i\1\+\+\)\{|for\(const key(\d+) of (Object\.keys\(\w+\))\)\{/g;

function boundedLoops(line: string): string {
  return line.replace(
    loops,
    (whole, item?: string, first?: string, length?: string, key?: string, of?: string) => {
      if (item !== undefined)
        return `const most${item}=errors+${mostErrors};for(let i${item}=${first}; i${item}<len${length}&&errors<most${item}; i${item}++){`;
      if (key !== undefined)
        return `const mostKeys${key}=errors+${mostErrors};for(const key${key} of ${of}){if(errors>=mostKeys${key})break;`;
      return whole;
    },
  );
}
