import { everything } from "./places/place.ts";
import type { Part } from "./table.ts";

/** Packages that a stranger puts together in an empty project. */
export interface InstalledSet {
  packages: readonly string[];
  /** What is used of them after the installation. */
  parts: readonly Part[];
}

/** The packages that the mocks, the sandbox and conformance make together. npm once never ended over them. */
export const besideMsw: readonly string[] = [
  "@datacloud/mocks",
  "@datacloud/sandbox",
  "@datacloud/conformance",
  "msw@3.0.5",
];

/** Sets that people put together, the largest first. */
export const mixedSets: readonly InstalledSet[] = [
  {
    packages: [...everything, "@datacloud/generators", "vitest@5.1.1", "typescript@7.0.2"],
    parts: ["client", "validators", "mocks", "sandbox", "conformance", "cli"],
  },
  { packages: besideMsw, parts: ["mocks", "sandbox", "conformance"] },
  { packages: ["@datacloud/mocks", "msw@2.15.0", "vitest@5.1.1", "typescript@5.9.3"], parts: ["mocks"] },
  { packages: ["@datacloud/client", "@datacloud/contract", "openapi-fetch@0.17.0"], parts: ["client"] },
  { packages: ["@datacloud/cli"], parts: ["cli"] },
];

/** Packages alone, with no peer of another one beside them. */
export const singleSets: readonly InstalledSet[] = [
  { packages: ["@datacloud/client"], parts: ["client"] },
  {
    packages: ["@datacloud/validators", "@datacloud/contract", "@datacloud/traffic"],
    parts: ["validators"],
  },
  { packages: ["@datacloud/sandbox", "vitest@5.1.1"], parts: ["sandbox"] },
  { packages: ["@datacloud/mocks", "msw@3.0.5", "jest@30.5.2"], parts: ["mocks"] },
  { packages: ["@datacloud/conformance"], parts: ["conformance"] },
  { packages: ["@datacloud/generators", "typescript@7.0.2"], parts: [] },
];

/** `msw@3.0.5` is msw at 3.0.5; a package of ours is at any version. */
export function rangeOf(text: string): [string, string] {
  const [, name = text, version = "*"] = /^(@?[^@]+)@(.+)$/.exec(text) ?? [];
  return [name, version];
}
