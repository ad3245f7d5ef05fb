import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ApiResponse, apiOver } from "./api.ts";
import { type Command, startCommand } from "./command.ts";
import { type Postgres, startPostgres } from "./postgres.ts";

/** What a caller may have to wait where the database is away: the wait for the group before, and for the own one. */
const timeLimit = 25_000;

let postgres: Postgres;
let command: Command;
beforeAll(async () => {
  postgres = await startPostgres();
  command = await startCommand(["--key", "my-key", "--log", "none"], { DATABASE_URL: postgres.url });
});
afterAll(async () => {
  command.child.kill("SIGKILL");
  await postgres.stop();
});

/** Sends requests from many sides while something happens to the database, and gives back all that came of them. */
async function underLoad(happen: () => Promise<void>): Promise<{ answers: ApiResponse[]; slowest: number }> {
  const api = apiOver(fetch, `${command.url}/api`);
  const answers: ApiResponse[] = [];
  let [isOver, slowest] = [false, 0];
  const sender = async (name: number) => {
    for (let index = 0; !isOver; index += 1) {
      const start = performance.now();
      const args = { reference: `r${name}`, key: String(index % 5), value: { index } };
      answers.push(await api("customData.set", args));
      slowest = Math.max(slowest, performance.now() - start);
    }
  };
  const senders = Array.from({ length: 16 }, (_, name) => sender(name));
  await later(300);
  await happen();
  await later(300);
  isOver = true;
  await Promise.all(senders);
  return { answers, slowest };
}

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Every answer is the API's envelope; the sandbox lives, and goes on by itself. */
async function expectRecovery({ answers, slowest }: Awaited<ReturnType<typeof underLoad>>): Promise<void> {
  expect(command.child.exitCode).toBeNull();
  expect(slowest).toBeLessThan(timeLimit);
  for (const { status, body, headers } of answers) {
    expect([200, 500, 503]).toContain(status);
    expect(body.ok).toBe(status === 200);
    if (status !== 200)
      expect(body).toMatchObject({ error: expect.any(String), message: expect.any(String) });
    expect(headers.has("retry-after")).toBe(status === 503);
  }
  const api = apiOver(fetch, `${command.url}/api`);
  const args = { reference: "after", key: "k", value: {} };
  await expect.poll(async () => (await api("customData.set", args)).status, { timeout: 20_000 }).toBe(200);
}

async function asAdmin(use: (client: pg.Client) => Promise<unknown>, url = postgres.url): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  await use(client);
  await client.end().catch(() => undefined);
}

const terminateAll =
  "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null";

describe("a database that fails under load", () => {
  test("connections that are ended are replaced, and no request is lost", async () => {
    const seen = await underLoad(async () => {
      for (let time = 0; time < 5; time += 1) {
        await asAdmin((client) => client.query(terminateAll));
        await later(100);
      }
    });
    await expectRecovery(seen);
    const lost = seen.answers.filter(({ status }) => status !== 200);
    // Only a request whose commit was under way is lost to its caller; all others were begun again.
    expect(lost.length).toBeLessThan(seen.answers.length / 2);
  });

  test("a restart is survived", async () => {
    await expectRecovery(await underLoad(() => postgres.restart()));
  });

  test("a server that hangs is not waited for without end", async () => {
    const seen = await underLoad(async () => {
      postgres.freeze();
      await later(9000);
      postgres.thaw();
    });
    await expectRecovery(seen);
  });

  test("a server without free connections is an answer", async () => {
    const hogs: pg.Client[] = [];
    const seen = await underLoad(async () => {
      await asAdmin((client) => client.query(terminateAll));
      for (let index = 0; index < 70; index += 1) {
        const hog = new pg.Client({ connectionString: postgres.url });
        hog.on("error", () => undefined);
        const isOpen = await hog.connect().then(
          () => true,
          () => false,
        );
        if (isOpen) hogs.push(hog);
        else break;
      }
      await asAdmin((client) => client.query(terminateAll), postgres.url).catch(() => undefined);
      await later(500);
    });
    for (const hog of hogs) await hog.end().catch(() => undefined);
    await expectRecovery(seen);
  });

  test("a disk that is full is an answer", async () => {
    const seen = await underLoad(async () => {
      // Every write fails as it does on a full disk: the server raises the same code.
      await asAdmin((client) => client.query(diskFull("create")));
      await later(500);
      await asAdmin((client) => client.query(diskFull("drop")));
    });
    await expectRecovery(seen);
    expect(seen.answers.some(({ status }) => status === 503)).toBe(true);
  });

  test("SQL says that the database is away, and works again afterwards", async () => {
    const ask = async () => {
      const body = JSON.stringify({ query: "select count(*) from custom_data" });
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${command.url}/_sandbox/sql`, { method: "POST", body, headers });
      return { status: response.status, body: (await response.json()) as object };
    };
    expect(await ask()).toMatchObject({ status: 200 });
    await postgres.shutDown();
    expect(await ask()).toMatchObject({ status: expect.toBeOneOf([422, 503]), body: { ok: false } });
    await postgres.start();
    await expect.poll(async () => (await ask()).status, { timeout: 20_000 }).toBe(200);
  });

  test("SIGTERM ends the sandbox while the server hangs", async () => {
    const api = apiOver(fetch, `${command.url}/api`);
    postgres.freeze();
    const asked = api("customData.set", { reference: "r", key: "k", value: {} }).catch(() => undefined);
    await later(200);
    const start = performance.now();
    const code = await command.end("SIGTERM");
    const milliseconds = performance.now() - start;
    postgres.thaw();
    await asked;
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(15_000);
  });
});

/** A trigger that raises what the server raises where a file cannot grow. */
function diskFull(what: "create" | "drop"): string {
  const each = (statement: string) =>
    `do $do$ declare s text; begin for s in select nspname from pg_namespace where nspname like 'sandbox_%' loop
      execute format($f$${statement}$f$, s); end loop; end $do$`;
  if (what === "drop") return each("drop function if exists %I.full_disk() cascade");
  return each(`create function %1$I.full_disk() returns trigger language plpgsql as $t$
    begin raise exception 'could not extend file' using errcode = '53100'; end $t$;
    create trigger full_disk before insert or update on %1$I.custom_data execute function %1$I.full_disk()`);
}
