import { expect, test } from "vitest";
import { read, sources } from "./repository.ts";

/** A call with a list as its arguments throws a RangeError from some hundred thousand on. */
const spread =
  /(?:fromCharCode|fromCodePoint|\.push|\.unshift|\.splice|Math\.max|Math\.min)\((?:[^(){}[\]]|\([^()]*\))*?\.\.\./;

/** Files that do so with lists whose length no user decides, and what bounds them. */
const reviewed: Readonly<Record<string, string>> = {
  "generators/core/sample-values.ts": "limits of one schema",
  "generators/docs/samples/literal.ts": "names of one sample",
  "generators/evidence/mark-observed.ts": "lines of one claim",
  "packages/cli/src/commands/errors.ts": "error codes",
  "packages/cli/src/commands/methods.ts": "methods",
  "packages/cli/src/doctor/examine.ts": "findings of doctor",
  "packages/cli/src/probe/announcement.ts": "probes",
  "packages/cli/src/verify/config/apply-config.ts": "faults of one option",
  "packages/client/src/batch/drain.ts": "requests of a batch in flight",
  "packages/client/src/deadlines.ts": "calls in flight",
  "packages/conformance/src/judge/batch/order-arguments.ts": "methods",
  "packages/conformance/src/probe/evidence-formats.ts": "probes",
  "packages/conformance/src/sources/capture/request-body.ts": "sizes that one entry gives",
  "packages/contract/src/routes.ts": "methods",
  "packages/docs/src/render/blocks-markdown.ts": "backticks of one block of our own",
  "packages/sandbox/src/state/sql/postgres-lane.ts": "requests that wait for a connection",
  "packages/traffic/src/secret-values.ts": "a slice of bounded length",
  "packages/validators/src/decode.ts": "diagnostics, of which a bounded number is kept",
  "packages/validators/src/explain.ts": "diagnostics of one union",
};

test("no list as long as somebody's data is spread into the arguments of a call", () => {
  const found = sources.filter((file) => spread.test(read(file)));
  expect(found.sort()).toEqual(Object.keys(reviewed).sort());
});
