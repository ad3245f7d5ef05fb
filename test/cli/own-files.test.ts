import { linkSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { runInProcess } from "../conformance/run-in-process.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("files");
const at = (name: string) => join(folder, name);

const contents = {
  "rows.csv": "service,repository,deployed_at\nwrong,,\npay,acme/x,2025-01-01T00:00:00Z\n",
  "document.json": '{"openapi":"3.1.0","paths":{}}',
  "capture.har": '{"log":{"entries":[]}}',
  "notes.txt": "what nobody has a copy of\n",
} as const;

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(at("folder"), { recursive: true });
  for (const [name, text] of Object.entries(contents)) writeFileSync(at(name), text);
  symlinkSync(at("rows.csv"), at("link.csv"));
  linkSync(at("rows.csv"), at("twin.csv"));
});

/** `@` is the folder. */
const importing = ["import", "deployments.create", "@/rows.csv", "--skip-invalid"];
const diff = ["diff", "@/document.json", "@/document.json"];
const verify = ["verify", "@/capture.har"];
const program = [process.execPath, "-e", "0"];
const isRead = /cannot be written: \S+ is read by the same command\. Name another file/;
const isTwice = /cannot be written: \S+ is written by the same command\. Name another file/;
const isFolder = /cannot be written: it is a folder\. Add the name of a file/;

const rows: [string[], RegExp][] = [
  [[...importing, "--failed", "@/rows.csv"], isRead],
  [[...importing, "--failed", "@/folder/../link.csv"], isRead],
  [[...importing, "--failed", "@/twin.csv"], isRead],
  [[...importing, "--restart", "--checkpoint", "@/rows.csv"], isRead],
  [[...importing, "--failed", "@/new.csv", "--checkpoint", "@/folder/../new.csv"], isTwice],
  [[...importing, "--failed", "@/folder"], isFolder],
  [[...importing, "--checkpoint", "@/folder"], isFolder],
  [[...importing, "--checkpoint", "@/notes.txt"], /notes\.txt is not the checkpoint of an import/],
  [
    [...importing, "--restart", "--checkpoint", "@/notes.txt"],
    /notes\.txt is not the checkpoint of an import/,
  ],
  [["import", "deployments.create", "@/folder"], /folder is a folder; name a file in it/],
  [["import", "deployments.create", "/dev/null"], /is a pipe or a device.* Write: - < \/dev\/null/],
  [[...diff, "--format", "html=@/document.json"], isRead],
  [[...diff, "--format", "html=@/a", "--format", "sarif=@/a"], isTwice],
  [[...diff, "--format", "html=@/folder"], isFolder],
  [
    [...diff, "--format", "html=@/notes.txt/a"],
    /notes\.txt\/a cannot be written: a part of its path is a file/,
  ],
  [[...verify, "--format", "json=@/capture.har"], isRead],
  [[...verify, "--write-baseline", "@/capture.har"], isRead],
  [[...verify, "--format", "json=@/a", "--write-baseline", "@/a"], isTwice],
  [[...verify, "--format", "json=@/folder"], isFolder],
  [["verify", "--format", "json=@/folder", "--", ...program], isFolder],
  [["verify", "merge", "@/notes.txt", "--format", "json=@/notes.txt"], isRead],
  [["proxy", "--upstream", "http://127.0.0.1:1", "--record", "@/folder"], isFolder],
  [["proxy", "--upstream", "http://127.0.0.1:1", "--record", "@/a", "--format", "json=@/a"], isTwice],
  [["probe", "--yes", "--evidence", "@/folder"], isFolder],
  [["probe", "--yes", "--evidence", "@/a", "--format", "html=@/a"], isTwice],
];

test.each(rows)("%j is rejected, and every file is as it was", async (words, message) => {
  const named = words.map((word) => word.replace("@/", `${folder}/`));
  const env = { DATACLOUD_BASE_URL: "http://127.0.0.1:1/api", DATACLOUD_TOKEN: "k" };
  const { code, stderr } = await runInProcess(named, env);
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
  for (const [name, text] of Object.entries(contents)) expect(readFileSync(at(name), "utf8")).toBe(text);
});
