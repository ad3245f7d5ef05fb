// JavaScript, because Node takes 0.12 s of CPU to load what strips a module of its types, in each thread anew.
import { workerData } from "node:worker_threads";
import { generate } from "orval";

const { warn } = console;
// Orval reports its success here, which is ours to say.
console.log = () => {};
console.warn = (...words) => {
  if (!String(words[0]).includes("validation is disabled")) warn(...words);
};

/** @type {import("./run-orval.ts").Work} */
const { input, output, folder } = workerData;
await generate(
  {
    // To check the document, which `mockable` made and no person wrote, would take a sixth of the time.
    input: { target: input, unsafeDisableValidation: true },
    output: outputOptions(output),
  },
  folder,
);

/**
 * A module of handlers with their factories, and one of schemas.
 * @param {string} target
 * @returns {import("orval").OutputOptions}
 */
function outputOptions(target) {
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
