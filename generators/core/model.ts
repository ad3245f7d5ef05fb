/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
/** A JSON object. */
export type JsonObject = { [key: string]: Json };
/** A JSON Schema as it stands in the bundled document; references point into `Model.schemas`. */
export type Schema = JsonObject;

/** The digits of numbers that JavaScript rounds, by the object or list that holds them and their rounded value. */
export type ExactNumbers = ReadonlyMap<object, ReadonlyMap<number, string>>;

/** How a claim is known, and where it is said. */
export interface Evidence {
  level: "documented" | "observed" | "inferred";
  sources: readonly string[];
}

/** The document, understood once. Generators read nothing else. */
export interface Model {
  title: string;
  version: string;
  server: Server;
  profile: Profile;
  families: readonly Family[];
  methods: readonly Method[];
  /** How many paths the document has; those that are no methods are left out. */
  operations: number;
  /** Those operations as the document writes them: `POST /deployments.create`. */
  leftOut: readonly string[];
  errors: readonly ErrorDescription[];
  conventions: readonly Convention[];
  /** How requests settle claims that no page documents. */
  probes: readonly Probe[];
  /** Claims that no request can settle. */
  unprobed: readonly Unprobed[];
  /** The tables of the API's data by name, with what the extension `x-toolkit` holds of each. */
  tables: JsonObject;
  /** Named schemas of the bundled document. */
  schemas: ReadonlyMap<string, Schema>;
  /** The bundled document: one object, internal references only. */
  bundle: JsonObject;
  /** Numbers of the bundle that are rounded in it. */
  exact: ExactNumbers;
}

export interface Server {
  url: string;
  variables: readonly { name: string; default: string; description: string }[];
}

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
  codes: Readonly<
    Record<"noKey" | "unknownKey" | "inactiveKey" | "malformed" | "missing" | "invalid", string>
  >;
  /** How requests carry the key: the header, and what is before the key in it: `Bearer `, or nothing. */
  key: { header: string; start: string };
  /** A request that shows whether a key is good and changes nothing; absent where no method only reads. */
  keyCheck?: { method: string; arguments: JsonObject };
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
    rest: JsonObject;
  };
  /** The statuses of a success, of a refused request and of a refused key. */
  statuses: { success: number; refused: number; key: number };
}

/** Methods that share the part before the dot. */
export interface Family {
  name: string;
  description: string;
  methods: readonly Method[];
}

export interface Method {
  /** `deployments.create` */
  name: string;
  family: string;
  member: string;
  verb: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  /** `deploymentsCreate`, as the document has it; generated code takes `constant`. */
  operationId: string;
  /** A free name for a constant or a function that stands for the method. */
  constant: string;
  /** `DeploymentsCreate`, what the names of its types begin with. */
  typeBase: string;
  summary: string;
  description: string;
  /** The public page of the method. */
  docs: string | undefined;
  deprecated: boolean;
  /** The method or page that takes its place. */
  /** How it is known that the method is deprecated. */
  deprecation: Evidence;
  successor: string | undefined;
  evidence: Evidence;
  effect: Effect;
  idempotency: Idempotency;
  tables: readonly string[];
  encodings: readonly Encoding[];
  /** The names of arguments in the query of a request that has a body too. */
  inQuery: readonly string[];
  /** The names of arguments in the path, which is a template: `/users/{id}`. */
  inPath: readonly string[];
  /** The names of arguments that are in the path and in the body. */
  inBoth: readonly string[];
  /** Always an object schema; for a GET put together from its query parameters. */
  arguments: Schema;
  success: Schema;
  failure: Schema;
  successDescription: string;
  /** Whether a success has no body. */
  isEmpty: boolean;
  /** The statuses of a success that the document has, the one with which a mock responds first. */
  successStatuses: readonly number[];
  /** The statuses of a failure that the document has; none where it leaves them open. */
  failureStatuses: readonly number[];
  errors: readonly MethodError[];
  scenarios: readonly Scenario[];
}

export type Encoding = "json" | "form" | "multipart" | "query";

/** What a method does to stored records: `replaces` creates or overwrites by key, `changes` needs a record that exists. */
export type Effect = "reads" | "creates" | "replaces" | "changes" | "removes";

/** Whether a request may be repeated: always, where one of `keys` is among the arguments, or never. */
export interface Idempotency {
  safe: true | "by-key" | false;
  keys: readonly string[];
  evidence: Evidence;
  /** What an equal request does the second time; with `by-key`, when it carries none of the keys. */
  repeat: Repeat;
}

/** What a repeated request does, and how that is known. */
export interface Repeat {
  does: "stores again" | "fails" | "changes nothing";
  evidence: Evidence;
}

/** A code a method can return, in the order the document lists them. */
export interface MethodError {
  code: string;
  evidence: Evidence;
}

/** A code of the catalogue: what happened, and what to do. */
export interface ErrorDescription {
  code: string;
  meaning: string;
  remedy: string;
  methods: readonly string[];
}

/** A claim that holds for every method, or for those it names. */
export interface Convention {
  id: string;
  summary: string;
  description: string;
  methods: readonly string[];
  evidence: Evidence;
}

/** A convention or part of the document that names a probe. */
export interface ProbedClaim {
  place: string;
  isConvention: boolean;
  text: string;
  evidence: Evidence;
}

/** Requests that confirm or contradict a statement; their shape is that of `x-probes`. */
export interface Probe {
  id: string;
  statement: string;
  opposes: boolean;
  claims: readonly ProbedClaim[];
  setup: readonly JsonObject[];
  request: JsonObject;
  confirms: readonly JsonObject[];
  contradicts: readonly JsonObject[];
  leaves: string | null;
  cleanup: readonly JsonObject[];
}

/** Why no request can settle some claims. */
export interface Unprobed {
  id: string;
  reason: string;
  claims: readonly ProbedClaim[];
}

/** A named request with its response. */
export interface Scenario {
  key: string;
  summary: string;
  request: ScenarioRequest;
  response: { status: number; body: Json };
  /** A failure of valid arguments: it depends on what is stored. */
  needsState: boolean;
}

export interface ScenarioRequest {
  authorization: "active" | "none" | "unknown" | "inactive";
  arguments: JsonObject;
  /** Sent in place of the arguments, where the point is a body that is not JSON. */
  body?: string;
}

/** What a generator makes: a path below `packages`, and its text. */
export interface File {
  path: string;
  text: string;
}

export type Generator = (model: Model) => readonly File[] | Promise<readonly File[]>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
