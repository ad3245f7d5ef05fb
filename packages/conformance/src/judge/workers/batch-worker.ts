// Run as a worker by crew.ts: judges the batches that come as messages, and answers with their verdicts.
import { parentPort, workerData } from "node:worker_threads";
import type { Batch } from "../batch/batch.ts";
import { createBatchJudge } from "../batch/batch-judge.ts";
import type { WorkerData } from "./crew.ts";

const settings = workerData as WorkerData;
const { judge } = createBatchJudge(settings);

parentPort?.on("message", (batch: Batch) => {
  const verdict = judge(batch, (entry) => {
    settings.progress[0] = entry;
  });
  const { integers, numbers } = verdict.requests;
  parentPort?.postMessage(verdict, [integers.buffer as ArrayBuffer, numbers.buffer as ArrayBuffer]);
});
