/** The known name that is nearest to a name, if it is near enough. Case and separators count little. */
export function nearest<Known extends string>(name: string, known: Iterable<Known>): Known | undefined {
  const wanted = plain(name);
  let best: Known | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  if (wanted.length === 0 || wanted.length > 100) return undefined;
  for (const candidate of known) {
    const distance = nearness(wanted, plain(candidate), least);
    if (candidate !== name && distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Words of one stem are near each other: `failed` and `failure`. */
function nearness(wanted: string, candidate: string, limit: number): number {
  const longer = Math.max(wanted.length, candidate.length);
  const stem = [...wanted].findIndex((letter, index) => letter !== candidate[index]);
  const isKin = stem >= 4 && stem * 2 >= longer;
  return Math.min(distanceOf(wanted, candidate, limit), isKin ? 2 : limit);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_\s.]/g, "");
}

/** Edits between two texts: insertion, deletion, replacement, and two neighbours exchanged. Stops at `limit`. */
function distanceOf(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      let cost = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const isExchange = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && isExchange) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? limit;
}
