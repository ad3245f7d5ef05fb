import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../architecture/repository.ts";

/** The parts of the toolkit that the table has a column for; `validators` includes contract and traffic. */
export const parts = ["client", "validators", "mocks", "sandbox", "conformance", "cli"] as const;
export type Part = (typeof parts)[number];

/** How a part fared in a place: it works, it does not (and why), or it is not made for the place. */
export type Outcome = { works: true } | { works: false; reason: string } | { works: "not made for it" };

/** One line of the table. */
export interface Line {
  group: string;
  name: string;
  /** Digest of the programs that made it; another one means that the line must be made again. */
  definition: string;
  /** What it was run with, by name of the tool. */
  versions: Readonly<Record<string, string>>;
  outcomes: Readonly<Record<Part, Outcome>>;
}

/** How much processor time a package manager took at most to install a set of packages into an empty project. */
export interface Installation {
  name: string;
  definition: string;
  seconds: number;
  /** How many sets it installed, each of which was used afterwards. */
  sets: number;
}

/** The table as it is committed. */
export interface WorksIn {
  lines: readonly Line[];
  installations: readonly Installation[];
}

export const tableFile = join(root, "packages/docs/works-in.json");

/** Reads the committed table. */
export function readTable(): WorksIn {
  return JSON.parse(readFileSync(tableFile, "utf8")) as WorksIn;
}
