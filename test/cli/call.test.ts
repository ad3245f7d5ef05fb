import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { startSandbox } from "./sandbox-server.ts";

const sandbox = closedAfter(await startSandbox());
const folder = temporaryFolder("call");

const deployment = ["--service", "payments", "--repository", "acme/pay", "--deployed-at", "now"];

describe("a call", () => {
  test.each([
    [["deployments.create", ...deployment, "--reference-id", "one"]],
    [["deployments", "create", ...deployment, "--reference-id", "two"]],
    [["call", "deployments.create", ...deployment, "--reference-id=three"]],
  ])("%j stores a deployment", async (words) => {
    const { code, stdout, stderr } = await sandbox.run(words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe("✓ deployments.create: accepted\n");
    const id = words.join(" ").split(/[= ]/).at(-1);
    expect(
      await sandbox.rows(`select reference_id from deployments where reference_id = '${id}'`),
    ).toHaveLength(1);
  });

  test("builds nested arguments, lists, files and JSON; flags override --args", async () => {
    const file = join(folder, "value.json");
    writeFileSync(file, '{"percent": 87, "tool": "nyc"}\n');
    const args = [
      "customData.set",
      "--args",
      "-",
      "--key",
      "coverage",
      "--value",
      `@${file}`,
      "--value.lines",
      "3",
      "--json",
    ];
    const run = await sandbox.start(args, '{"reference": "acme/pay", "key": "other"}');
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: true });
    const read = await sandbox.run([
      "customData.get",
      "--reference",
      "acme/pay",
      "--key",
      "coverage",
      "--json",
    ]);
    expect(JSON.parse(read.stdout)).toMatchObject({
      value: { percent: 87, tool: "nyc", lines: 3 },
    });
    const text = await sandbox.run(["customData.get", "--reference", "acme/pay", "--key", "coverage"]);
    expect(text.stdout).toContain("percent");
  });

  test("prints nothing with --quiet", async () => {
    const { code, stdout, stderr } = await sandbox.run(["deployments.create", ...deployment, "--quiet"]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("a call that is wrong", () => {
  test.each([
    [["deploymets.create"], "Did you mean deployments.create?"],
    [["deployments", "creat"], "Did you mean deployments.create?"],
    [["sandbax"], "Did you mean sandbox?"],
    [["deployments.create", "--servce", "x"], "Did you mean --service?"],
    [["deployments.create", "--deployed-at", "someday", "--service", "x"], "--deployed-at must be a time"],
    [["deployments.create", "--service", "--deployed-at", "now"], "--service needs a value"],
    [["deployments.create", "--service", "x"], "--deployed-at: `deployed_at` is missing"],
    [
      ["deployments.create", "--service", "x", "--service.name", "y", "--deployed-at", "now"],
      "use one or the other",
    ],
    [["customData.set", "--args", "{"], "--args is not valid JSON"],
    [["pipelineRuns.upsert", "--pr-number", "one"], "--pr-number must be a whole number"],
    [["customData.get", "extra"], "too many arguments"],
  ])("%j ends with the usage code and says how to go on", async (words, message) => {
    const { code, stderr, stdout } = await sandbox.run(words);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("is explained in the document's words, with the exit code of its class", async () => {
    const words = ["customData.get", "--reference", "nobody", "--key", "nothing"];
    const { code, stderr } = await sandbox.run(words);
    expect(code).toBe(1);
    expect(stderr).toContain("error: customData.get: invalid_arguments (status 422, request ");
    expect(stderr).toContain("https://docs.getdx.com/datacloudapi/methods/customdata.get/");
    const json = await sandbox.run([...words, "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, error: "invalid_arguments", exitCode: 1 });
  });

  test.each([
    [{ DATACLOUD_TOKEN: "wrong-key-wrong-key" }, 3, "invalid_auth"],
    [{ DATACLOUD_TOKEN: "" }, 3, "no API key"],
    [{ DATACLOUD_BASE_URL: "http://127.0.0.1:9999/api" }, 4, "No connection"],
    [{ DATACLOUD_BASE_URL: "http://datacloud.example/api" }, 3, "only sent over https"],
    [{ DATACLOUD_BASE_URL: "", DATACLOUD_INSTANCE: "" }, 2, "which instance?"],
  ])("with %j has the code %i", async (env, expected, message) => {
    const run = await sandbox.run(["customData.get", "--id", "1", "--retries", "0"], "", env);
    expect(run.stderr).toContain(message);
    expect(run.code).toBe(expected);
    expect(run.stderr).not.toContain("wrong-key-wrong-key");
  });

  test.each([
    [500, "oops", "text/html", 6],
    [429, '{"ok":false,"error":"rate_limited"}', "application/json", 7],
    [0, "", "", 5],
  ])("with a response of status %i has a code of its own", async (status, body, type, expected) => {
    const server = createServer((request, response) => {
      if (status === 0) request.socket.destroy();
      else response.writeHead(status, { "content-type": type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const env = { DATACLOUD_BASE_URL: `http://127.0.0.1:${port}/api` };
    const run = await sandbox.run(["deployments.create", ...deployment, "--retries", "0"], "", env);
    server.close();
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: expected, stdout: "" });
  });
});

describe("a dry run", () => {
  test("prints a curl command that does the same, without the key", async () => {
    const id = "it's $HOME";
    const words = ["deployments.create", ...deployment, "--reference-id", id, "--dry-run"];
    const { code, stdout } = await sandbox.run(words);
    expect(code).toBe(0);
    expect(stdout).not.toContain(sandbox.key);
    const { spawnSync } = await import("node:child_process");
    const curl = spawnSync("sh", ["-c", stdout.replace("curl", "printf '%s|'")], {
      encoding: "utf8",
      env: { DATACLOUD_TOKEN: "k" },
    });
    const parts = curl.stdout.split("|");
    expect(parts).toContain("Authorization: Bearer k");
    expect(JSON.parse(parts.find((part) => part.startsWith("{")) ?? "")).toMatchObject({ reference_id: id });
    expect(await sandbox.rows(`select * from deployments where reference_id like 'it%'`)).toEqual([]);
  });

  test("hides a key that came into the arguments", async () => {
    const { stdout } = await sandbox.run(["customData.get", "--id", sandbox.key, "--dry-run"]);
    expect(stdout).toContain("id=[redacted]");
  });
});

describe("--from-ci", () => {
  const job = {
    GITHUB_ACTIONS: "true",
    GITHUB_REPOSITORY: "acme/pay",
    GITHUB_SHA: "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
    GITHUB_RUN_ID: "42",
  };

  test("fills what is not given, prints it, and breaks no rule of the method", async () => {
    const words = ["deployments.create", "--service", "p", "--deployed-at", "now", "--from-ci", "--dry-run"];
    const { stdout, stderr } = await sandbox.run(words, "", job);
    expect(stderr).toContain("From GitHub Actions:\n  repository = acme/pay\n");
    expect(stdout).toContain(`"commit_sha":"${job.GITHUB_SHA}"`);
    expect(stdout).toContain('"source_url":"https://github.com/acme/pay/actions/runs/42"');
    const merged = await sandbox.run([...words, "--merge-commit-shas", "07788cacf2c"], "", job);
    expect(merged.stdout).not.toContain('commit_sha":');
  });

  test("outside a job is a usage error", async () => {
    const none = {
      GITHUB_ACTIONS: "",
      GITLAB_CI: "",
      CIRCLECI: "",
      TF_BUILD: "",
      BUILDKITE: "",
      JENKINS_URL: "",
    };
    const { code, stderr } = await sandbox.run(["deployments.create", ...deployment, "--from-ci"], "", none);
    expect(code).toBe(2);
    expect(stderr).toContain("no known CI system was detected");
  });
});
