import type {
  Convention,
  ErrorDescription,
  Evidence,
  MethodDescription,
  Scenario as NamedScenario,
  ServerDescription,
  TableDescription,
} from "@datacloud/contract";

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

/** A request in every language. */
export interface SampledRequest {
  /** The arguments as the pairs of a form or a query string. */
  pairs: readonly (readonly [string, string])[];
  samples: readonly Sample[];
}

/** A named request with its response, and the request in every language where it succeeds. */
export interface Scenario extends NamedScenario, SampledRequest {}

/** What the generator writes of a method: what no table of the contract has. */
export interface GeneratedMethod {
  name: string;
  arguments: readonly Field[];
  rules: readonly Claim[];
  success: { description: string; fields: readonly Field[]; claims: readonly Claim[] };
  /** Where each error code that is not documented comes from. */
  codeSources: Readonly<Record<string, readonly string[]>>;
  /** By the key of the scenario. */
  samples: Readonly<Record<string, SampledRequest>>;
}

/** What the site shows of a method. */
export interface MethodReference
  extends Omit<MethodDescription, "errors">,
    Pick<GeneratedMethod, "name" | "arguments" | "rules" | "success"> {
  url: string;
  description: string;
  errors: readonly { code: string; evidence: Evidence }[];
  scenarios: readonly Scenario[];
}

/** What the generator writes of the whole API. */
export interface GeneratedFront {
  /** The families in the order they are shown in. */
  families: readonly string[];
  /** What is not documented of the responses to rejected requests. */
  failureClaims: readonly Claim[];
}

/** Everything the site is made of. */
export interface Reference {
  title: string;
  version: string;
  summary: string;
  server: ServerDescription;
  /** The header that carries the API key, and what is before the key in it. */
  key: { header: string; start: string };
  /** The status of a rejected request. */
  refusedStatus: number;
  /** Where an error response has its code. */
  failure: { within: string; code: string };
  families: readonly { name: string; description: string; methods: readonly string[] }[];
  errors: readonly ({ code: string } & ErrorDescription)[];
  conventions: readonly ({ id: string } & Convention)[];
  tables: Readonly<Record<string, TableDescription>>;
  failureClaims: GeneratedFront["failureClaims"];
  methods: readonly MethodReference[];
}

/** An operation of the document, as far as it is read. */
export interface DocumentOperation {
  summary?: string;
  description?: string;
  "x-codeSamples"?: unknown;
}

/** The document of the contract, as far as it is read. */
export interface DocumentParts {
  info: { title: string; version: string; summary?: string; description?: string };
  tags?: readonly { name: string; description?: string }[];
  paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation | undefined>>>>;
  components?: { schemas?: Record<string, unknown> };
}
