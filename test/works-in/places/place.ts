import type { Ground, Project } from "../project.ts";
import { createProject } from "../project.ts";
import type { Part } from "../table.ts";

/** What came of a place: the tools' versions, and for each part true or what went wrong. */
export interface Seen {
  versions: Record<string, string>;
  results: Record<string, unknown>;
}

/** A place in which parts of the toolkit are promised to work. */
export interface Place {
  group: string;
  name: string;
  parts: readonly Part[];
  /** The file that defines it, in `test/works-in`. */
  file: string;
  use(ground: Ground): Promise<Seen>;
}

/** Everything that a project can have of us, and the peers beside it. */
export const everything = [
  ...["client", "contract", "validators", "traffic", "mocks", "sandbox", "conformance", "cli"].map(
    (short) => `@datacloud/${short}`,
  ),
  "msw@3.0.5",
  "openapi-fetch@0.17.0",
];

/** What works wherever there is fetch. */
export const portable: readonly Part[] = ["client", "validators", "mocks", "sandbox"];

const made = new Map<string, Promise<Project>>();

/** A project that several places use; it is installed once. */
export function sharedProject(ground: Ground, name: string, packages: readonly string[]): Promise<Project> {
  const known = made.get(name);
  if (known) return known;
  const project = createProject(ground, name);
  const promise = project.install(...packages).then(() => project);
  made.set(name, promise);
  return promise;
}
