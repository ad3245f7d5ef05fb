import { afterAll } from "vitest";

/** Something that the tests of a file share, and that is closed after them. */
export function closedAfter<Shared extends { close(): unknown }>(shared: Shared): Shared {
  afterAll(async () => void (await shared.close()));
  return shared;
}
