import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { serve } from "@datacloud/sandbox";
import { expect, test } from "vitest";
import { exitCode } from "../../packages/cli/src/exit-codes.ts";
import { read } from "../architecture/repository.ts";
import { installCommand } from "../cli/shell-command.ts";
import { closedAfter } from "../closed-after.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const blocks = [...read("packages/docs/pages/cli.md").matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
  ([, text = ""]) => text,
);
const folder = temporaryFolder("cli-guide");

const sandbox = closedAfter(await serve({ port: 0, keys: ["my-key"] }));
installCommand(folder);

test("the guide shows requests, an import and look-ups", () => {
  expect(blocks.length).toBeGreaterThanOrEqual(4);
});

test.each(blocks.map((text, index) => [index + 1, text] as const))(
  "block %i of the guide to the command runs against a sandbox",
  async (_, text) => {
    const env = {
      PATH: `${folder}:${process.env.PATH}`,
      HOME: folder,
      DATACLOUD_BASE_URL: `${sandbox.url}/api`,
      DATACLOUD_TOKEN: "my-key",
    };
    const { stdout, stderr } = await promisify(execFile)("sh", ["-e", "-c", text], { cwd: folder, env });
    expect(`${stdout}${stderr}`).not.toContain("my-key");
    expect(stderr).not.toContain("error:");
  },
);

test("the guide lists every exit code", () => {
  const listed = [...read("packages/docs/pages/cli.md").matchAll(/^\| (\d+) +\|/gm)].map(([, code]) =>
    Number(code),
  );
  expect(listed).toEqual(Object.values(exitCode));
});

test("what the guide sends is stored", async () => {
  const response = await fetch(`${sandbox.url}/api/customData.getAllByReference?reference=acme%2Fsearch`, {
    headers: { authorization: "Bearer my-key" },
  });
  expect(await response.json()).toMatchObject({ ok: true, data: [{ key: "coverage" }] });
});
