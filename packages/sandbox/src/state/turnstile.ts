/** Lets pieces of work through in turn: so many at once for each key, so many as a whole, and so many that wait. */
export interface Turnstile {
  /** Carries out the work once it is its turn. Nothing is carried out, and the response is `busy`, where that takes too long. */
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result | "busy">;
}

/** How much a turnstile lets through. */
export interface TurnstileLimits {
  /** At once, for one key. */
  each: number;
  /** At once, for all keys together. */
  whole: number;
  /** That wait, for one key. */
  waiting: number;
  /** How long one waits, in milliseconds. */
  patience: number;
}

interface Waiting {
  key: string;
  start(): void;
}

/** An open turnstile. A key that has used up its own part does not hold back those that come after it. */
export function createTurnstile({ each, whole, waiting: mostWaiting, patience }: TurnstileLimits): Turnstile {
  const running = new Map<string, number>();
  let all = 0;
  let queue: Waiting[] = [];
  const isFree = (key: string) => all < whole && (running.get(key) ?? 0) < each;
  const count = (key: string, change: number) => {
    all += change;
    const left = (running.get(key) ?? 0) + change;
    if (left > 0) running.set(key, left);
    else running.delete(key);
  };
  const startNext = () => {
    const next = queue.find(({ key }) => isFree(key));
    if (!next) return;
    queue = queue.filter((other) => other !== next);
    next.start();
  };
  /** Counts the key in, at once or later; `false` where its time ran out. */
  const enter = (key: string) =>
    new Promise<boolean>((resolve) => {
      const own: Waiting = {
        key,
        start() {
          clearTimeout(timer);
          count(key, 1);
          resolve(true);
        },
      };
      const timer = setTimeout(() => {
        queue = queue.filter((other) => other !== own);
        resolve(false);
      }, patience);
      if (isFree(key)) own.start();
      else queue.push(own);
    });
  return {
    async run(key, work) {
      const isFull = queue.filter((other) => other.key === key).length >= mostWaiting;
      if ((isFull && !isFree(key)) || !(await enter(key))) return "busy";
      try {
        return await work();
      } finally {
        count(key, -1);
        startNext();
      }
    },
  };
}
