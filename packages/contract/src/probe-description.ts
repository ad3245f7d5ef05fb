import type { Evidence, Verb } from "./method-description.ts";

/** How requests to a real instance settle a claim that no page documents. */
export interface Probe {
  id: string;
  /** What is confirmed or contradicted, in one sentence. */
  statement: string;
  /** Whether the statement is the opposite of an assumed constraint, which is removed if the statement is confirmed. */
  opposes: boolean;
  /** The conventions and parts of the document that depend on it. */
  claims: readonly ProbedClaim[];
  /** Requests before the one that decides. */
  setup: readonly ProbeRequest[];
  request: ProbeRequest;
  /** Responses that confirm the statement; one must match. */
  confirms: readonly ProbeMatch[];
  /** Responses that contradict the statement; one must match. Any other response decides nothing. */
  contradicts: readonly ProbeMatch[];
  /** What the requests store, where they store anything. */
  leaves: string | null;
  /** Requests that delete it. */
  cleanup: readonly ProbeRequest[];
}

/** A convention or part of the document that a probe, or the reason against one, is next to. */
export interface ProbedClaim {
  /** The id of a convention, or the place of a part, `DeploymentsDeleteSuccess.action`. */
  place: string;
  isConvention: boolean;
  /** The claim in the document's words. */
  text: string;
  evidence: Evidence;
}

/** Claims that no request can settle, and why. */
export interface Unprobed {
  id: string;
  reason: string;
  claims: readonly ProbedClaim[];
}

/**
 * A request of a probe. In its strings, `{ref}` stands for a reference with the prefix of the run, and `{NAME}` for what
 * an earlier request kept.
 */
export interface ProbeRequest {
  /** The method; absent where the path names none. */
  method?: string;
  /** The path below the base URL, where there is no method. */
  path?: string;
  /** The verb, where it is not the method's. */
  verb?: Verb;
  arguments?: { readonly [name: string]: unknown };
  /** Arguments in the query string of a POST. */
  query?: { readonly [name: string]: unknown };
  /** The body as text, in place of the arguments. */
  body?: string;
  /** The media type of `body`. */
  type?: string;
  accept?: string;
  /** The request is sent without the key. */
  key?: "none";
  /** Values of the response that later requests use, by their JSON Pointer. */
  keep?: { readonly [name: string]: string };
  /** A rejection does not end the probe. */
  mayFail?: boolean;
  /** The method that deletes each record of the response by its `id`. */
  deletes?: string;
}

/** What a response is compared with; everything that is given must hold. */
export interface ProbeMatch {
  ok?: boolean;
  status?: number | readonly number[];
  error?: string | readonly string[];
  /** JSON Pointers to values that are there. */
  has?: readonly string[];
  /** JSON Pointers to values that are not there. */
  lacks?: readonly string[];
  equals?: { readonly [pointer: string]: unknown };
  differs?: { readonly [pointer: string]: unknown };
  /** Members of this name, wherever they are, are this moment. */
  times?: { readonly [name: string]: unknown };
  /** Members of this name, wherever they are, are another moment. */
  otherTimes?: { readonly [name: string]: unknown };
  /** How many records with the reference of the probe the response has. */
  records?: number;
}
