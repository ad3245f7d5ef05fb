/** A throw in a stage, which is a fault of the generators. */
export class StageFault extends Error {
  readonly stage: string;

  constructor(stage: string, cause: unknown) {
    super(`The stage ${stage} failed.`, { cause });
    this.stage = stage;
  }
}

/** Runs a stage; with `--verbose` it prints how long that took, and the CPU time of this process. */
export type StageClock = <Result>(stage: string, work: () => Result | Promise<Result>) => Promise<Result>;

/** What runs the stages and names the one that failed. */
export function createClock(verbose: boolean): StageClock {
  return async (stage, work) => {
    const stop = verbose ? startWatch(stage) : undefined;
    try {
      return await work();
    } catch (error) {
      throw new StageFault(stage, error);
    } finally {
      stop?.();
    }
  };
}

/** Measures until it is called, and prints what it found. */
function startWatch(stage: string): () => void {
  const start = performance.now();
  const before = process.cpuUsage();
  return () => {
    const time = (performance.now() - start).toFixed(0).padStart(6);
    const { user, system } = process.cpuUsage(before);
    const used = ((user + system) / 1000).toFixed(0).padStart(6);
    console.log(`${stage.padEnd(12)}${time} ms, CPU ${used} ms`);
  };
}
