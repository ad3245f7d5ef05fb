import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Starts a thread from a module beside the one at `from`: TypeScript in this repository, where the thread also reads the other
 * packages from source, and JavaScript in the package.
 */
export function startThread(name: string, from: string, options: WorkerOptions): Worker {
  if (!from.endsWith(".ts")) return new Worker(new URL(`./${name}.js`, from), options);
  const execArgv = ["--conditions=@datacloud/source", "--disable-warning=ExperimentalWarning"];
  return new Worker(new URL(`./${name}.ts`, from), { ...options, execArgv });
}
