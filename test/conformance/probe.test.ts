import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EvidenceReport, openJournal, type ProbeOptions, runProbes } from "@datacloud/conformance";
import { probes } from "@datacloud/contract/probes";
import { alternatives, createSandbox, type Sandbox } from "@datacloud/sandbox";
import { expect, test } from "vitest";

type Assumed = Readonly<Record<string, string>>;
type Sent = { verb: string; path: string; body: string };

const token = "probe-key-1234567890";

/** A sandbox with the options of a run against it, and what was sent. */
function subject(assume: Assumed = {}, change: Partial<ProbeOptions> = {}) {
  const sandbox = createSandbox({ keys: [token], assume });
  const folder = mkdtempSync(join(tmpdir(), "datacloud-probe-"));
  const file = join(folder, "journal.jsonl");
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({
      verb: init.method ?? "GET",
      path: url.slice(url.indexOf("/api/") + 4),
      body: String(init.body ?? ""),
    });
    return await sandbox.fetch(url, init);
  };
  const options = (): ProbeOptions => ({
    baseUrl: "https://acme.getdx.net/api",
    token,
    fetch,
    timeout: 5000,
    wait: async () => undefined,
    mayWrite: true,
    prefix: "dxprobe-test",
    journal: openJournal(file, "https://acme.getdx.net/api"),
    ...change,
  });
  return { sandbox, sent, file, options, end: () => rmSync(folder, { recursive: true }) };
}

const claimsOf = ({ findings }: EvidenceReport, verdict: string) =>
  findings.filter((finding) => finding.verdict === verdict).map(({ claim }) => claim);

/** Records that are left of those that a run stored; a service has no method that deletes it. */
function leftIn(sandbox: Sandbox): number {
  const changes = sandbox.requests().flatMap(({ rows }) => rows);
  const count = (action: string) =>
    changes.filter((change) => change.table !== "deployment_services" && change.action === action).length;
  return count("inserted") - count("deleted");
}

test("every probe confirms a sandbox that assumes nothing, and deletes what it made", async () => {
  const { options, sent, sandbox, file, end } = subject();
  const { evidence } = await runProbes(options());
  expect(evidence.findings.filter(({ verdict }) => verdict !== "confirmed")).toEqual([]);
  expect(evidence.findings.map(({ claim }) => claim)).toEqual(probes.map(({ id }) => id));
  expect(evidence.leftBehind).toEqual([]);
  expect(() => readFileSync(file)).toThrow("ENOENT");
  expect(JSON.stringify(evidence)).not.toContain(token);
  for (const { verb, path, body } of sent)
    if (verb === "POST" && !/^\/(incidents\.sync|aiToolMetrics|customMetrics\.delete|repoGroups)/.test(path))
      expect(path + body).toContain("dxprobe-test");
  expect(leftIn(sandbox)).toBe(0);
  end();
});

test.each(
  Object.entries(alternatives)
    .flatMap(([claim, names]) => Object.keys(names).map((name): [string, string] => [claim, name]))
    .filter(([claim]) => probes.some(({ id }) => id === claim)),
)("a sandbox that assumes %s=%s contradicts that claim and no other", async (claim, name) => {
  const { options, end } = subject({ [claim]: name });
  const { evidence } = await runProbes(options());
  expect(claimsOf(evidence, "contradicted")).toEqual([claim]);
  end();
});

test("every probe is undecided where the server fails, the rate is limited, or the response is no JSON", async () => {
  expect(Object.keys(alternatives)).toEqual(expect.arrayContaining(probes.map(({ id }) => id)));
  const responses = [
    () => Response.json({ ok: false, error: "internal_error" }, { status: 500 }),
    () => Response.json({ ok: false, error: "rate_limited" }, { status: 429 }),
    () => new Response("<h1>Sign in</h1>", { status: 200 }),
    () => Response.json({ ok: false, error: "feature_disabled" }, { status: 451 }),
  ];
  for (const respond of responses) {
    const { options, end } = subject({}, { fetch: async () => respond() });
    const { evidence } = await runProbes(options());
    expect(claimsOf(evidence, "undecided")).toEqual(probes.map(({ id }) => id));
    end();
  }
});

test("a run is cleaned up by the next, at whichever request it was killed", async () => {
  for (const { id } of probes) {
    for (const isCarriedOut of [true, false]) {
      for (let killAt = 1; ; killAt += 1) {
        const { options, sandbox, end, file } = subject();
        const killed = await runUntil(options(), { id, killAt, isCarriedOut });
        if (killed) await runProbes({ ...options(), only: [] });
        expect([id, killAt, leftIn(sandbox)]).toEqual([id, killAt, 0]);
        expect(() => readFileSync(file)).toThrow("ENOENT");
        end();
        if (!killed) break;
      }
    }
  }
});

/** Runs one probe until a request that is never answered; whether that was reached. */
async function runUntil(
  options: ProbeOptions,
  { id, killAt, isCarriedOut }: { id: string; killAt: number; isCarriedOut: boolean },
): Promise<boolean> {
  let count = 0;
  return await new Promise((resolve, reject) => {
    const fetch: ProbeOptions["fetch"] = async (url, init) => {
      count += 1;
      if (count < killAt) return await options.fetch(url, init);
      if (isCarriedOut) await options.fetch(url, init);
      resolve(true);
      return await new Promise(() => undefined);
    };
    runProbes({ ...options, fetch, only: [id] }).then(() => resolve(false), reject);
  });
}

test("waits as long as a 429 asks, repeats a read, and never a write", async () => {
  const limited = { GET: 1, POST: 1 } as Record<string, number>;
  const waits: number[] = [];
  const { options, sent, end } = subject({}, { only: ["unknown-arguments", "null-arguments"] });
  const base = options();
  const fetch: ProbeOptions["fetch"] = async (url, init) => {
    const response = await base.fetch(url, init);
    limited[init.method ?? ""] = (limited[init.method ?? ""] ?? 0) - 1;
    if ((limited[init.method ?? ""] ?? 0) < 0) return response;
    return Response.json({ ok: false }, { status: 429, headers: { "retry-after": "7" } });
  };
  const { evidence } = await runProbes({ ...base, fetch, wait: async (time) => void waits.push(time) });
  expect(waits).toEqual([7000, 7000]);
  expect(evidence.findings.map(({ verdict }) => verdict)).toEqual(["confirmed", "undecided"]);
  expect(sent.filter(({ path }) => path === "/customData.set")).toHaveLength(1);
  end();
});

test("reads only unless told otherwise, and stops at a key that is wrong", async () => {
  const { options, sent, end } = subject({}, { mayWrite: false });
  await runProbes(options());
  expect(new Set(sent.map(({ verb }) => verb))).toEqual(new Set(["GET"]));
  const { evidence, stopped } = await runProbes({ ...options(), token: "another-key-1234567890" });
  expect([stopped, evidence.findings.length]).toEqual(["key", 3]);
  end();
});
