import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { startSandbox } from "./sandbox-server.ts";

const sandbox = closedAfter(await startSandbox());
const folder = temporaryFolder("import");

const place = (name: string) => join(folder, name);
function put(name: string, content: string | Buffer): string {
  writeFileSync(place(name), content);
  return place(name);
}

const head = "pipeline_name,pipeline_source,reference_id,started_at,status";
const line = (id: string) => `build,Jenkins,${id},2025-01-01T12:05:00Z,success`;
const stored = async (like: string) =>
  (
    await sandbox.rows(
      `select reference_id from pipeline_runs where reference_id like '${like}%' order by reference_id`,
    )
  ).map(({ reference_id }) => reference_id);

describe("formats", () => {
  const records = ["1", "2"].map((id) => ({
    pipeline_name: "build",
    pipeline_source: "Jenkins",
    reference_id: id,
    started_at: "2025-01-01T12:05:00Z",
  }));
  const named = (kind: string) =>
    records.map((record) => ({ ...record, reference_id: `${kind}-${record.reference_id}` }));
  test.each([
    ["csv", "a.csv", `\uFEFF${head}\r\n${line("csv-1")}\r\n\r\n${line("csv-2")}\r\n`],
    ["tsv", "a.tsv", [head, line("tsv-1"), line("tsv-2")].join("\n").replaceAll(",", "\t")],
    ["semi", "semi.csv", [head, line("semi-1"), line("semi-2")].join("\n").replaceAll(",", ";")],
    ["gz", "a.csv.gz", gzipSync([head, line("gz-1"), line("gz-2")].join("\n"))],
    [
      "lines",
      "a.jsonl",
      named("lines")
        .map((record) => JSON.stringify(record))
        .join("\n"),
    ],
    ["array", "a.json", JSON.stringify(named("array"), null, 2)],
  ])("%s is read", async (kind, name, content) => {
    const { code, stdout, stderr } = await sandbox.run(["import", "pipelineRuns.upsert", put(name, content)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("2 of 2 rows accepted, 0 failed, 0 in doubt.");
    expect(await stored(`${kind}-`)).toEqual([`${kind}-1`, `${kind}-2`]);
    expect(existsSync(place(`${name}.checkpoint`))).toBe(false);
  });

  test("standard input is read, and names, constants and types are mapped", async () => {
    const csv = 'Start,Id,PR Number,service\n1735733100,in-1,12,"x\ny"\n';
    const words = [
      "import",
      "pipelineRuns.upsert",
      "-",
      "--map",
      "started_at=Start",
      "--map",
      "reference_id=Id",
    ];
    const set = [
      "--set",
      "pipeline_name=build",
      "--set",
      "pipeline_source=CI",
      "--set",
      "repository=acme/pay",
    ];
    const checkpoint = ["--checkpoint", place("stdin.checkpoint")];
    const run = await sandbox.run([...words, ...set, ...checkpoint, "--ignore", "service"], csv);
    expect(run.stderr).toBe("");
    expect(run.code).toBe(0);
    expect(await stored("in-")).toEqual(["in-1"]);
  });

  test("nested names and lists of a method are understood", async () => {
    const nested = put(
      "nested.csv",
      "service.identifier,service.name,repository,deployed_at,reference_id\npay,Pay,a/b,now,n-1\n",
    );
    expect((await sandbox.run(["import", "deployments.create", nested])).code).toBe(0);
    const list = put("list.csv", 'reference,key,value\nacme/pay,coverage,"{""percent"":1}"\n');
    const run = await sandbox.run(["import", "customData.setAll", list]);
    expect(run.stdout).toContain("1 of 1 rows accepted");
  });
});

describe("rows that are wrong", () => {
  const bad = () =>
    put(
      "bad.csv",
      [head, line("bad-1"), line("bad-2").replace("2025-01-01T12:05:00Z", "someday"), "a,b"].join("\n"),
    );

  test("stop the import before anything is sent, by line and column", async () => {
    const { code, stderr } = await sandbox.run(["import", "pipelineRuns.upsert", bad()]);
    expect(code).toBe(2);
    expect(stderr).toContain("line 3: started_at: must be a time");
    expect(stderr).toContain("line 4: has 2 columns, and the header has 5");
    expect(stderr).toContain("2 of 3 rows are wrong, and nothing was sent");
    expect(await stored("bad-")).toEqual([]);
  });

  test("go to a file that can be fed in again, with the reason", async () => {
    const run = await sandbox.run(["import", "pipelineRuns.upsert", bad(), "--skip-invalid"]);
    expect(run.code).toBe(8);
    expect(await stored("bad-")).toEqual(["bad-1"]);
    const failed = readFileSync(place("bad.failed.csv"), "utf8");
    expect(failed).toContain("datacloud_error\n");
    expect(failed).toContain("must be a time");
    put("again.csv", `${failed.split("\n").slice(0, 2).join("\n").replace("someday", "now")}\n`);
    expect((await sandbox.run(["import", "pipelineRuns.upsert", place("again.csv")])).code).toBe(0);
    expect(await stored("bad-")).toEqual(["bad-1", "bad-2"]);
  });

  test("keep all that they have: too many cells, too few, and text that is no JSON", async () => {
    const broken = '{"reference_id":"whole-1"';
    const lossy = '{"reference_id":"whole-2","pr_number":9007199254740993}';
    for (const [name, rows] of [
      ["ragged.csv", [head, "a,b", `${line("whole-1")},x,"y,z"`, line("whole-2").replace("2025", "20x5")]],
      ["whole.jsonl", [broken, lossy]],
    ] as const) {
      const file = put(name, rows.join("\n"));
      expect((await sandbox.run(["import", "pipelineRuns.upsert", file, "--skip-invalid"])).code).toBe(8);
    }
    const [ragged = "", whole = ""] = ["ragged.failed.csv", "whole.failed.jsonl"].map((name) =>
      readFileSync(place(name), "utf8"),
    );
    const time =
      '"started_at: must be a time: now, -2h, ISO 8601 such as 2025-01-01T12:05:00Z, or Unix seconds or milliseconds"';
    expect(ragged.split("\n")).toEqual([
      `${head},datacloud_error`,
      'a,b,,,,"has 2 columns, and the header has 5"',
      `${line("whole-1")},"has 7 columns, and the header has 5",x,"y,z"`,
      `${line("whole-2").replace("2025", "20x5")},${time}`,
      "",
    ]);
    const kept = whole
      .trim()
      .split("\n")
      .map((row) => (JSON.parse(row) as { datacloud_row: string }).datacloud_row);
    expect(kept).toEqual([broken, lossy]);
    const rest = '"repository":"a/b","pipeline_name":"build","pipeline_source":"CI","started_at":"now"}';
    const corrected = whole
      .replace('whole-1\\""', `whole-1\\",${JSON.stringify(rest).slice(1)}`)
      .replace("9007199254740993}", `900,${JSON.stringify(rest).slice(1, -1)}`);
    const again = await sandbox.run(["import", "pipelineRuns.upsert", put("corrected.jsonl", corrected)]);
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect(await stored("whole-")).toEqual(["whole-1", "whole-2"]);
  });

  test.each([
    [["import", "pipelineRuns.upser", "x.csv"], "Did you mean pipelineRuns.upsert?"],
    [["import", "customData.get", "x.csv"], "reads data"],
    [["import", "pipelineRuns.upsert", "none.csv"], "there is no file none.csv"],
    [
      ["import", "pipelineRuns.upsert", "x.csv", "--map", "nothing=Start"],
      "--map nothing=Start: write ARGUMENT=COLUMN",
    ],
  ])("%j is a usage error", async (words, message) => {
    const { code, stderr } = await sandbox.run(words);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  test("an unknown column is named with what to do", async () => {
    const { code, stderr } = await sandbox.run([
      "import",
      "pipelineRuns.upsert",
      put("odd.csv", `${head},Start Date\n${line("odd-1")},x\n`),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      "line 2: Start Date: is not an argument of pipelineRuns.upsert. Name its argument with --map",
    );
  });
});

describe("a refusal by the API", () => {
  test("fails its row only, with the API's reason", async () => {
    const file = put(
      "refused.csv",
      "reference_id,service,repository,deployed_at\nr-1,a,a/b,now\nr-1,b,a/b,-1h\nr-2,a,a/b,now\n",
    );
    const { code, stderr } = await sandbox.run(["import", "deployments.create", file]);
    expect(code).toBe(8);
    expect(stderr).toContain("refused.failed.csv");
    const services = await sandbox.rows(
      "select service from deployments where reference_id like 'r-%' order by id",
    );
    expect(services.map(({ service }) => service)).toEqual(["a", "a"]);
    expect(readFileSync(place("refused.failed.csv"), "utf8").split("\n")[1]).toMatch(
      /^r-1,b,a\/b,-1h,"?\w+: /,
    );
  });

  test("of the key stops the import, and the checkpoint lets it go on", async () => {
    const file = put("key.csv", `${head}\n${line("key-1")}\n`);
    const wrong = await sandbox.run(["import", "pipelineRuns.upsert", file], "", {
      DATACLOUD_TOKEN: "wrong-key-wrong",
    });
    expect(wrong.code).toBe(3);
    expect(wrong.stderr).toContain("Run the same command again to continue");
    expect(readFileSync(`${file}.checkpoint`, "utf8")).not.toContain("wrong-key-wrong");
    const run = await sandbox.run(["import", "pipelineRuns.upsert", file]);
    expect(run.stdout).toContain("Continuing: 0 of 1 rows are done");
    expect(run.code).toBe(0);
  });

  test("a checkpoint of another import is not used", async () => {
    const file = put("other.csv", `${head}\n${line("other-1")}\n`);
    writeFileSync(`${file}.checkpoint`, '{"datacloud":"import","method":"x"}\n');
    const run = await sandbox.run(["import", "pipelineRuns.upsert", file]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("belongs to another import");
    expect((await sandbox.run(["import", "pipelineRuns.upsert", file, "--restart"])).code).toBe(0);
  });
});
