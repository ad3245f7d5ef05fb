import { ApiError, HttpError } from "@datacloud/client";
import { describe, expect, test } from "vitest";
import { type Row, rows } from "./failure-rows.ts";
import { useServer } from "./server.ts";
import { type Kind, styles } from "./styles.ts";

const server = useServer();
const token = "a-secret-key-of-many-characters";
const cases = styles.flatMap((style) =>
  rows.flatMap((row) =>
    Object.entries(row.requests).map(([kind, requests]) => ({ style, row, kind: kind as Kind, requests })),
  ),
);

describe.each(cases)("$style.name: $row.name, a method that is $kind", ({ style, row, kind, requests }) => {
  test(`ends as it should after ${requests} requests`, async () => {
    server.play(...row.answers);
    const told: unknown[] = [];
    const options = {
      baseUrl: server.baseUrl,
      token,
      timeout: row.timeout ?? 10_000,
      retry: { delay: 1 },
      onError: (error: unknown) => void told.push(error),
    };
    const result = await style.make(kind, options).catch((error: unknown) => error);
    const isRefusal = row.error === ApiError;
    if (!row.error) expect(result).toEqual({ ok: true });
    else if (isRefusal && !style.throws)
      expect(result).toMatchObject({ ok: false, error: (told[0] as ApiError).code });
    else expect(result).toBe(told[0]);
    expect(told).toHaveLength(row.error ? 1 : 0);
    if (row.error) expectWhole(told[0], row);
    expect(server.seen).toHaveLength(requests);
  });
});

/** Every error says what failed, after how much, and repeats neither key nor values. */
function expectWhole(error: unknown, row: Row): void {
  expect(error).toBeInstanceOf(row.error ?? Error);
  expect(error).toBeInstanceOf(Error);
  const told = error as HttpError;
  expect(told).toMatchObject(row.with ?? {});
  expect(told.message).toContain(told.method);
  expect(told.attempt).toBeGreaterThan(0);
  expect(told.duration).toBeGreaterThan(0);
  expect(Object.values(told.arguments).join()).toMatch(/string|object/);
  if (!(error instanceof ApiError || error instanceof HttpError)) expect(told.cause).toBeInstanceOf(Error);
  const printed = `${told.stack} ${JSON.stringify(told)} ${told.cause}`;
  for (const secret of [token, "payments", "ann@"]) expect(printed).not.toContain(secret);
}
