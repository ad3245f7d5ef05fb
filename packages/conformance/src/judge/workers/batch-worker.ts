// Run as a worker by crew.ts: judges what comes as messages, and responds with the verdicts.
import { parentPort, workerData } from "node:worker_threads";
import type { Batch } from "../batch/batch.ts";
import { createBatchJudge } from "../batch/batch-judge.ts";
import type { Done, WorkerData } from "./crew.ts";
import { entriesOf, readStretch, type Stretch } from "./stretch.ts";

const settings = workerData as WorkerData;
const { judge } = createBatchJudge(settings);

function finish(batch: Batch, more: Pick<Done, "entries">): void {
  const verdict = judge(batch, (offset) => {
    settings.progress[0] = offset + 1;
  });
  const { integers, numbers } = verdict.requests;
  parentPort?.postMessage({ verdict, ...more } satisfies Done, [
    integers.buffer,
    numbers.buffer,
  ] as ArrayBuffer[]);
}

let before = Promise.resolve();
parentPort?.on("message", (task: Batch | Stretch) => {
  // The bytes of a task are read while the task before it is judged.
  const reading = "descriptor" in task ? readStretch(task) : 0;
  before = before.then(async () => {
    if (!("descriptor" in task)) return finish(task, {});
    const entries = entriesOf(task, await reading);
    finish(entries, { entries });
  });
});
