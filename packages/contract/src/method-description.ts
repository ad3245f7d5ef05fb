/** How a claim about the API is known, and the pages it comes from. */
export interface Evidence {
  /** `documented` on a public page of DX, `observed` in published programs, `inferred`: our assumption. */
  level: EvidenceLevel;
  sources: readonly string[];
}

/** How a claim about the API is known. */
export type EvidenceLevel = "documented" | "observed" | "inferred";

/** What a program needs to know of a method. */
export interface MethodDescription {
  /** The part of the name before the dot. */
  family: string;
  /** The part of the name after the dot. */
  member: string;
  verb: Verb;
  /** Path below the server's URL, `/deployments.create`; with parameters a template, `/users/{id}`. */
  path: string;
  /** Identifier of the operation in the OpenAPI document. */
  operationId: string;
  summary: string;
  /** The public page of the method. */
  docs: string | null;
  deprecated: boolean;
  /** How it is known that the method is deprecated; absent where it is known like the method. */
  deprecation?: Evidence;
  /** The method, or the address of the page, that takes the place of a deprecated method. */
  successor: string | null;
  evidence: Evidence;
  /** What the method does to stored records. */
  effect: Effect;
  idempotency: Idempotency;
  encodings: readonly Encoding[];
  /** The names of arguments that are in the query of a request with a body; absent where there are none. */
  inQuery?: readonly string[];
  /** The names of arguments that are in the path; absent where there are none. */
  inPath?: readonly string[];
  /** The names of arguments that are in the path and in the body, with one value; absent where there are none. */
  inBoth?: readonly string[];
  /** The statuses of its successes, the usual one first; absent where that is the one that most methods have. */
  statuses?: readonly number[];
  /** The statuses of its failures, none where the document leaves them open; absent where there is only the one that most methods have. */
  failures?: readonly number[];
  /** Tables of the Data Cloud that the method writes or reads. */
  tables: readonly string[];
  /** Error codes in the order the document lists them. */
  errors: readonly { code: string; evidence: EvidenceLevel }[];
}

/** The HTTP method of a request. */
export type Verb = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * What a method does to stored records: `replaces` creates a record or overwrites the one with the same key, `changes`
 * needs a record that exists.
 */
export type Effect = "reads" | "creates" | "replaces" | "changes" | "removes";

/** Whether a request may be retried: always, where one of `keys` is among the arguments, or never. */
export interface Idempotency {
  safe: true | "by-key" | false;
  keys: readonly string[];
  evidence: Evidence;
  /** What an equal request does the second time; with `by-key`, when it carries none of the keys. */
  repeat: { does: "stores again" | "fails" | "changes nothing"; evidence: Evidence };
}

/** Where the arguments of a request are: in a JSON body, in a URL-encoded body or in the query string. */
export type Encoding = "json" | "form" | "multipart" | "query";

/** Where the API is served. */
export interface ServerDescription {
  url: string;
  variables: readonly { name: string; default: string; description: string }[];
}

/** An error code: what happened, what to do, and which methods return it. */
export interface ErrorDescription {
  meaning: string;
  remedy: string;
  methods: readonly string[];
}

/** A claim that holds for every method, or for those it names. */
export interface Convention {
  summary: string;
  description: string;
  methods: readonly string[];
  evidence: Evidence;
}

/** A named request with its response, taken from the examples of the document. */
export interface Scenario {
  method: string;
  key: string;
  summary: string;
  request: ScenarioRequest;
  response: { status: number; body: unknown };
  /** A failure of valid arguments: it depends on what is stored. */
  needsState: boolean;
}

/** The request of a scenario. */
export interface ScenarioRequest {
  /** The key that comes with the request: one that is valid, none, one nobody knows, or one of a deactivated account. */
  authorization: "active" | "none" | "unknown" | "inactive";
  arguments: { readonly [name: string]: unknown };
  /** Sent in place of the arguments, where the point of the scenario is a body that is not JSON. */
  body?: string;
}
