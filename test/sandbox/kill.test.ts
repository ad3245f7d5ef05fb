import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { apiOver } from "./api.ts";
import { startCommand } from "./command.ts";
import { type Postgres, startPostgres } from "./postgres.ts";

const folder = temporaryFolder("kill");
let postgres: Postgres | undefined;
afterAll(() => postgres?.stop());

/** Writes pairs from many sides until the process is gone, and gives back which were acknowledged. */
async function writeUntilKilled(args: string[], env: Record<string, string>): Promise<Set<string>> {
  const command = await startCommand(args, env);
  const api = apiOver(fetch, `${command.url}/api`);
  const acknowledged = new Set<string>();
  let isOver = false;
  const writer = async (name: number) => {
    for (let index = 0; !isOver; index += 1) {
      const key = `${name}-${index}`;
      const pair = ["left", "right"].map((reference) => ({ reference, key, value: { index } }));
      const answer = await api("customData.setAll", { data: pair }).catch(() => undefined);
      if (answer?.status === 200) acknowledged.add(key);
      if (!answer) return;
    }
  };
  const writers = Array.from({ length: 16 }, (_, name) => writer(name));
  await expect.poll(() => acknowledged.size, { timeout: 30_000, interval: 20 }).toBeGreaterThan(50);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
  await command.end("SIGKILL");
  isOver = true;
  await Promise.all(writers);
  return acknowledged;
}

async function storedKeys(
  args: string[],
  env: Record<string, string>,
): Promise<Record<"left" | "right", Set<string>>> {
  const command = await startCommand(args, env);
  const api = apiOver(fetch, `${command.url}/api`);
  const keysOf = async (reference: string) => {
    const { body } = await api("customData.getAllByReference", { reference });
    return new Set((body.data as { key: string }[]).map(({ key }) => key));
  };
  const keys = { left: await keysOf("left"), right: await keysOf("right") };
  expect(await command.end("SIGTERM")).toBe(0);
  return keys;
}

describe("after kill -9 under load, what was acknowledged is there, and no half of a call", () => {
  test.each(["SQLite", "PostgreSQL"])("%s", async (database) => {
    if (database === "PostgreSQL") postgres = await startPostgres();
    const args = [
      "--key",
      "my-key",
      "--log",
      "none",
      ...(postgres ? [] : ["--data", join(folder, "kill.db")]),
    ];
    const env: Record<string, string> = postgres ? { DATABASE_URL: postgres.url } : {};
    const acknowledged = await writeUntilKilled(args, env);
    expect(acknowledged.size).toBeGreaterThan(50);
    const { left, right } = await storedKeys(args, env);
    expect([...acknowledged].filter((key) => !left.has(key))).toEqual([]);
    expect(left).toEqual(right);
  });
});
