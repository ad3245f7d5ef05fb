import { beforeEach, expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { startRecorder } from "./recorder.ts";
import { startSandbox } from "./sandbox-server.ts";

const sandbox = closedAfter(await startSandbox());
const recorder = closedAfter(await startRecorder(sandbox.url));
beforeEach(() => void recorder.received.splice(0));

// The document says of both that null removes what is stored, and that leaving them out does not.
const incident = { reference_id: "one", name: "Down", started_at: "2024-01-01T11:22:33Z" };
const removing = { ...incident, resolved_at: null, metadata: null };

test("null reaches the API from flags", async () => {
  const words = ["--reference-id", "one", "--name", "Down", "--started-at", incident.started_at];
  const nulls = ["--resolved-at", "null", "--metadata", "null"];
  const env = { DATACLOUD_BASE_URL: `${recorder.url}/api` };
  const { stderr } = await sandbox.run(["incidents.upsert", ...words, ...nulls], "", env);
  expect({ stderr, received: recorder.received }).toEqual({ stderr: "", received: [removing] });
});

test.each([
  ["JSON", "json", JSON.stringify([removing])],
  ["JSON lines", "jsonl", `${JSON.stringify(removing)}\n`],
  ["CSV", "csv", `${Object.keys(removing).join(",")}\none,Down,${incident.started_at},null,null\n`],
])("null reaches the API from an import of %s", async (_, format, input) => {
  const env = { DATACLOUD_BASE_URL: `${recorder.url}/api` };
  const words = ["import", "incidents.upsert", "-", "--format", format];
  const { stderr } = await sandbox.run(words, input, env);
  expect({ stderr, received: recorder.received }).toEqual({ stderr: "", received: [removing] });
});

test("an empty cell, and null for an argument that cannot be null, are left out", async () => {
  const env = { DATACLOUD_BASE_URL: `${recorder.url}/api` };
  const rows = JSON.stringify([{ ...incident, resolved_at: "", source_url: null }]);
  await sandbox.run(["import", "incidents.upsert", "-", "--format", "json"], rows, env);
  expect(recorder.received).toEqual([incident]);
});
