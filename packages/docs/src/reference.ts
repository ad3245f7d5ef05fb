/** How a claim is known, and the pages it comes from. */
export interface Evidence {
  level: "documented" | "observed" | "inferred";
  sources: readonly string[];
}

/** A statement with how it is known. */
export interface Claim extends Evidence {
  text: string;
}

/** An argument or a member of a response, with what is inside it. */
export interface Field {
  name: string;
  type: string;
  required: boolean;
  description: string;
  constraints: readonly string[];
  values: readonly string[];
  /** As JSON. */
  default: string | null;
  /** As JSON. */
  example: string | null;
  /** Only where it is not documented. */
  evidence: Evidence | null;
  claims: readonly Claim[];
  fields: readonly Field[];
}

/** A request in one language. */
export interface Sample {
  id: string;
  label: string;
  syntax: string;
  text: string;
}

/** A named request with its response, and the request in every language where it succeeds. */
export interface Scenario {
  key: string;
  summary: string;
  request: {
    authorization: "active" | "none" | "unknown" | "inactive";
    arguments: { readonly [name: string]: unknown };
    body?: string;
  };
  response: { status: number; body: unknown };
  needsState: boolean;
  /** The arguments as the pairs of a form or a query string. */
  pairs: readonly (readonly [string, string])[];
  samples: readonly Sample[];
}

/** What the site shows of a method. */
export interface MethodReference {
  name: string;
  family: string;
  verb: "GET" | "POST";
  url: string;
  operationId: string;
  summary: string;
  description: string;
  /** The public page of the method. */
  docs: string | null;
  deprecated: boolean;
  /** The method, or the address of the page, that takes its place. */
  successor: string | null;
  evidence: Evidence;
  idempotency: {
    safe: true | "by-key" | false;
    keys: readonly string[];
    evidence: Evidence;
    repeat: { does: "stores again" | "fails" | "changes nothing"; evidence: Evidence };
  };
  tables: readonly string[];
  encodings: readonly ("json" | "form" | "multipart" | "query")[];
  arguments: readonly Field[];
  rules: readonly Claim[];
  success: { description: string; fields: readonly Field[]; claims: readonly Claim[] };
  errors: readonly { code: string; evidence: Evidence }[];
  scenarios: readonly Scenario[];
}

/** What holds for the whole API. */
export interface Front {
  title: string;
  version: string;
  summary: string;
  description: string;
  server: { url: string; variables: readonly { name: string; default: string; description: string }[] };
  /** The status of a rejected request. */
  key: { header: string; scheme: string };
  refusedStatus: number;
  families: readonly { name: string; description: string; methods: readonly string[] }[];
  errors: readonly { code: string; meaning: string; remedy: string; methods: readonly string[] }[];
  conventions: readonly {
    id: string;
    summary: string;
    description: string;
    methods: readonly string[];
    evidence: Evidence;
  }[];
  /** What is not documented of the responses to rejected requests. */
  failureClaims: readonly Claim[];
}

/** Everything the site is made of. */
export interface Reference extends Front {
  methods: readonly MethodReference[];
}
