import { expect, test } from "vitest";
import { startJudgingThread } from "./judging-thread.ts";

const passed = () => ({
  exchange: { verb: "GET", url: "https://acme.getdx.net/api/customData.get", headers: [] },
  body: [],
});

test("a thread that fails says so at once, holds nobody up, and gives no report", async () => {
  const failures: string[] = [];
  // Methods that cannot be listed end the thread when it composes its report.
  const options = { required: 5 as never };
  const judge = startJudgingThread(options, { onFailure: ({ message }) => void failures.push(message) });
  judge.add(passed());
  await expect(judge.end()).rejects.toThrow("map is not a function");
  expect(failures).toEqual([expect.stringContaining("map is not a function")]);
  judge.add(passed());
  expect(judge.hold()).toBeUndefined();
  await expect(judge.end()).rejects.toThrow("map is not a function");
});
