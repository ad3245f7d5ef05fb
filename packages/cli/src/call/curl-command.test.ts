import { expect, test } from "vitest";
import { curlCommand } from "./curl-command.ts";

test("an empty list in a query is left out, as the client leaves it out", () => {
  const command = curlCommand("customData.get", { reference: "acme", key: [] }, "https://acme.getdx.net/api");
  expect(command).toContain("--data-urlencode 'reference=acme'");
  expect(command).not.toContain("key=");
});
