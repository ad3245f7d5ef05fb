import { createClient, type Logger } from "@datacloud/client";
import { expect, test } from "vitest";
import { secretNameEnds, wholeSecretNames } from "../../packages/traffic/src/secret-names.ts";

/** Every name that the other packages take for a secret, as a header would have it. */
const names = [...secretNameEnds.flatMap((end) => [end, `x-acme-${end}`]), ...wholeSecretNames];

test.each(names)("the client's log leaves out the value of the header %s", async (name) => {
  const lines: string[] = [];
  const write = (message: string, details?: object) =>
    void lines.push(`${message} ${JSON.stringify(details)}`);
  const logger: Logger = { debug: write, warn: write, error: write };
  const client = createClient({
    instance: "acme",
    token: "my-key",
    logger,
    headers: name === "authorization" ? {} : { [name]: "value-1234" },
    fetch: async () => Response.json({ ok: true }),
  });
  await client.customData.get({ id: "1" });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("\n")).not.toMatch(/value-1234|my-key/);
});
