import { workerData } from "node:worker_threads";
import { generate, type OutputOptions } from "orval";

/** What the thread is given: paths of files, and the folder that they stand in. */
export interface Work {
  input: string;
  output: string;
  folder: string;
}

// Orval reports its success here, which is ours to say.
console.log = () => {};

const { input, output, folder } = workerData as Work;
await generate({ input: { target: input }, output: outputOptions(output) }, folder);

/** A module of handlers with their factories, and one of schemas. */
function outputOptions(target: string): OutputOptions {
  return {
    target,
    client: "fetch",
    mode: "split",
    baseUrl: "",
    mock: {
      indexMockFiles: false,
      generators: [
        { type: "msw", useExamples: false, generateEachHttpStatus: true, delay: false, baseUrl: "*" },
      ],
    },
    override: { mock: { required: true } },
  };
}
