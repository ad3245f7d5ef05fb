import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { commandTable } from "../../packages/cli/src/command-table.ts";
import { commandReference } from "./command-reference.ts";

const page = fileURLToPath(new URL("../../packages/docs/pages/commands.md", import.meta.url));

test("the page of the commands is what they are; `vitest -u` writes it", async () => {
  const text = await commandReference();
  for (const name of Object.keys(commandTable)) expect(text).toContain(`\n## datacloud ${name}\n`);
  await expect(text).toMatchFileSnapshot(page);
});
