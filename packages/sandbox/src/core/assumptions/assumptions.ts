import { alternatives } from "./alternatives.ts";

/** What a sandbox assumes in place of its guesses: names of alternatives by their claims. */
export interface Assumptions {
  /** Whether an alternative is assumed. */
  has(claim: string, name: string): boolean;
  /** What is assumed, by claim. */
  all(): Readonly<Record<string, string>>;
  /** Whether nothing is assumed, which is how almost every sandbox runs. */
  readonly isEmpty: boolean;
  /** Assumes these and nothing else. */
  set(assumed: Readonly<Record<string, string>>): void;
  /** Back to what the sandbox was started with. */
  reset(): void;
}

/** Assumptions that begin with those of the start. */
export function createAssumptions(start: Readonly<Record<string, string>> = {}): Assumptions {
  let current: Readonly<Record<string, string>> = {};
  const assumptions = {
    isEmpty: true,
    has: (claim: string, name: string) => current[claim] === name,
    all: () => ({ ...current }),
    set(assumed: Readonly<Record<string, string>>) {
      current = { ...assumed };
      assumptions.isEmpty = Object.keys(current).length === 0; // Asked five times a request.
    },
    reset: () => assumptions.set(start),
  };
  assumptions.reset();
  return assumptions;
}

/** What is wrong with the given assumptions; nothing if they are valid. */
export function checkAssumptions(given: unknown): string | undefined {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return 'Assumptions are an object of names by claim, such as {"empty-text": "accepted"}.';
  for (const [claim, name] of Object.entries(given)) {
    const known = Object.hasOwn(alternatives, claim) ? alternatives[claim] : undefined;
    if (!known)
      return `There is no claim ${JSON.stringify(claim.slice(0, 60))}. There are ${Object.keys(alternatives).join(", ")}.`;
    if (typeof name !== "string" || !Object.hasOwn(known, name))
      return `The alternatives of ${claim} are: ${Object.keys(known).join(", ")}.`;
  }
  return undefined;
}

/** Reads `empty-text=accepted`, and several separated by commas. Throws where one is unknown. */
export function readAssumptions(text: string): Record<string, string> {
  const pairs = text.split(/[\s,]+/).filter((part) => part !== "");
  const assumed = Object.fromEntries(
    pairs.map((pair) => {
      const [claim = "", name = ""] = pair.split("=");
      return [claim, name] as const;
    }),
  );
  const problem = checkAssumptions(assumed);
  if (problem !== undefined) throw new RangeError(problem);
  return assumed;
}
