import { readFileSync } from "node:fs";
import { conventions } from "@datacloud/contract/conventions";
import { describeMethod, isMethodName } from "@datacloud/contract/methods";
import { type Probe, type ProbeRequest, probes, unprobed } from "@datacloud/contract/probes";
import { expect, test } from "vitest";
import { parse } from "yaml";

const requestsOf = ({ setup, request, cleanup }: Probe) => [...setup, request, ...cleanup];

test("every convention that no page documents has a probe or the reason why none is possible", () => {
  const covered = [...probes, ...unprobed].flatMap(({ claims }) =>
    claims.filter(({ isConvention }) => isConvention).map(({ place }) => place),
  );
  const open = Object.entries(conventions).filter(([, { evidence }]) => evidence.level !== "documented");
  expect(covered.toSorted()).toEqual(open.map(([id]) => id).toSorted());
});

test("every entry of spec/probes.yaml stands beside a claim", () => {
  const entries = parse(readFileSync("spec/probes.yaml", "utf8"), { merge: true }) as { id: string }[];
  expect([...probes, ...unprobed].map(({ id }) => id).toSorted()).toEqual(
    entries.map(({ id }) => id).toSorted(),
  );
  for (const { id, claims } of [...probes, ...unprobed]) expect([id, claims.length > 0]).toEqual([id, true]);
  const claims = [...probes, ...unprobed].flatMap(({ claims }) => claims);
  expect(claims.filter(({ text }) => text === "")).toEqual([]);
});

test("whatever a probe may store is named, and deleted by methods that delete", () => {
  for (const probe of probes) {
    const writes = requestsOf(probe).filter(isWrite);
    if (probe.leaves === null) expect([probe.id, probe.cleanup]).toEqual([probe.id, []]);
    for (const { method = "", deletes } of probe.cleanup)
      expect([probe.id, isMethodName(deletes ?? method)]).toEqual([probe.id, true]);
    if (writes.some((one) => stores(one)))
      expect([probe.id, typeof probe.leaves]).toEqual([probe.id, "string"]);
  }
});

test("every name that a probe writes begins with the run's prefix", () => {
  for (const probe of probes) {
    for (const { arguments: given = {}, body } of [...probe.setup, probe.request].filter(isWrite)) {
      for (const name of ["reference_id", "reference", "repository"])
        if (name in given)
          expect([probe.id, String(given[name]).startsWith("{ref}")]).toEqual([probe.id, true]);
      if (body !== undefined) expect(body).toMatch(/"?reference"?(?:: ")?=?\{ref\}/);
    }
  }
});

function isWrite({ method, verb }: ProbeRequest): boolean {
  return (
    verb === "POST" ||
    (method !== undefined && isMethodName(method) && describeMethod(method).verb === "POST")
  );
}

/** Whether an accepted request stores a record: it makes one, and its arguments name it. */
function stores({ method = "", arguments: given, body }: ProbeRequest): boolean {
  const isMaking = isMethodName(method) && !["reads", "removes"].includes(describeMethod(method).effect);
  const isNaming = body !== undefined || Object.keys(given ?? {}).some((name) => name !== "data");
  return isMaking && isNaming;
}
