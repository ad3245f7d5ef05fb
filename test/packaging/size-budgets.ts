/** A program, and what it may weigh. */
export interface SizeBudget {
  /** The program, as a module. */
  program: string;
  /** Bytes at most, bundled, minified and gzipped, without the packages of others. */
  limit: number;
}

/** The whole of an entry. */
function whole(entry: string, limit: number): readonly [name: string, budget: SizeBudget] {
  return [entry, { program: `export * from "${entry}";`, limit }];
}

/** Every entry as a whole, about a tenth above what it weighs, so that growth is noticed, reviewed and written here. */
const entries = [
  whole("@datacloud/cli", 781_700),
  whole("@datacloud/client", 11_200),
  whole("@datacloud/client/bare", 3_300),
  whole("@datacloud/client/openapi-fetch", 8_900),
  whole("@datacloud/client/opentelemetry", 600),
  whole("@datacloud/conformance", 201_400),
  whole("@datacloud/contract", 25_700),
  whole("@datacloud/contract/methods", 2_650),
  whole("@datacloud/contract/routes", 3_250),
  whole("@datacloud/contract/arguments", 6_800),
  whole("@datacloud/contract/errors", 1_100),
  whole("@datacloud/contract/conventions", 5_100),
  whole("@datacloud/contract/profile", 1_250),
  whole("@datacloud/contract/probes", 7_600),
  whole("@datacloud/contract/scenarios", 4_700),
  whole("@datacloud/contract/diff", 9_100),
  whole("@datacloud/contract/openapi", 100),
  whole("@datacloud/generators", 58_600),
  whole("@datacloud/mocks", 63_800),
  whole("@datacloud/sandbox", 128_300),
  whole("@datacloud/sandbox/worker", 98_300),
  whole("@datacloud/sandbox/msw", 98_400),
  whole("@datacloud/traffic", 8_900),
  whole("@datacloud/traffic/html", 600),
  whole("@datacloud/traffic/look", 1_000),
  whole("@datacloud/traffic/markdown", 400),
  whole("@datacloud/validators", 55_900),
  whole("@datacloud/validators/compiled", 8_500),
] as const;

/** Programs that a page makes a promise about. */
const promises = {
  "one method of @datacloud/client/bare": {
    program: `
      import { call, connect, deploymentsCreate } from "@datacloud/client/bare";
      const acme = connect({ instance: "acme", token: "k" });
      export const run = () => call(acme, deploymentsCreate, { service: "a", deployed_at: 1735733100, repository: "b" });
    `,
    limit: 2500,
  },
};

/** All budgets, by name. */
export const sizeBudgets: Readonly<Record<string, SizeBudget>> = {
  ...Object.fromEntries(entries),
  ...promises,
};
