import { profile } from "./generated/profile.ts";
import type { MethodName } from "./methods.ts";

export { profile, tables } from "./generated/profile.ts";

/** What is particular to one API and not to its kind. */
export interface Profile {
  /** The name of the API, for people. */
  product: string;
  /** Whose API it is. */
  vendor: string;
  /** The page that describes what all methods have in common. */
  overview: string;
  /** The address before and after the name of an account; one part where all accounts share an address. */
  origin: readonly string[];
  /** Hosts of the vendor that are not the API's: those of pages, and domains of other programs. */
  hosts: { pages: readonly string[]; others: readonly string[] };
  /** Codes of failures that are the same for all methods. */
  codes: {
    noKey: string;
    unknownKey: string;
    inactiveKey: string;
    malformed: string;
    missing: string;
    invalid: string;
  };
  /** How requests carry the key: the header, and what is before the key in it: `Bearer `, or nothing. */
  key: { header: string; start: string };
  /** A request that shows whether a key is good and changes nothing; absent where no method only reads. */
  keyCheck?: { method: MethodName; arguments: Record<string, string> };
  /** How responses show that a request failed. */
  failure: {
    /** Whether a member `ok` shows it; else the status does. */
    hasOk: boolean;
    /** The member that holds the members below; empty where they are at the top. */
    within: string;
    /** The member that holds the error code, and the one for people. */
    code: string;
    message: string;
    /** Whether the code is a number: that of the status. */
    isStatus: boolean;
    /** What an error response has besides, as an example. */
    rest: Readonly<Record<string, unknown>>;
  };
  /** The statuses of a success, of a rejected request and of a rejected key. */
  statuses: { success: number; refused: number; key: number };
}

/** A table of the API's data, as its public page describes it. */
export interface TableDescription {
  columns: readonly string[];
  /** Those of interest after a request; all where it is absent. */
  shown?: readonly string[];
  /** The column that says which rows are new. */
  order?: string;
  /** Columns that hold an argument of another name, by the argument. */
  renamed?: Readonly<Record<string, string>>;
}

/** Whether an error code is about the API key: there is none, nobody knows it, or its account is inactive. */
export function isKeyCode(code: string): boolean {
  const { noKey, unknownKey, inactiveKey } = profile.codes;
  return code === noKey || code === unknownKey || code === inactiveKey;
}
