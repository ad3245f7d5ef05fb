import { expect, test, vi } from "vitest";
import { sleep } from "../../packages/client/src/retry.ts";

test("a wait takes its listener off the signal, and does not begin where the signal is aborted already", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const add = vi.spyOn(signal, "addEventListener");
  const remove = vi.spyOn(signal, "removeEventListener");
  await sleep(1, signal);
  expect(add).toHaveBeenCalledOnce();
  expect(remove.mock.calls).toEqual([add.mock.calls[0]]);
  controller.abort(new Error("enough"));
  await expect(sleep(60_000, signal)).rejects.toThrow("enough");
  expect(add).toHaveBeenCalledOnce();
});
